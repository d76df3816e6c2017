namespace Portal.Domain.Petitions.Deadlines;

/// <summary>What one lawful way means for the petitioner, in words that can be read out.</summary>
/// <param name="Route">The way.</param>
/// <param name="Name">Short name on screen.</param>
/// <param name="Matters">Which matters take it, in plain words.</param>
/// <param name="Place">Where to go with it.</param>
/// <param name="LegalBasis">The item of Article 31.</param>
public sealed record StatutoryRouteGuide(StatutoryRoute Route, string Name, string Matters, string Place, string LegalBasis);

/// <summary>The six ways of 《信访工作条例》第31条 as data. A matter of another way is still registered, told where to go, and followed.</summary>
public static class StatutoryRoutes
{
    /// <summary>All six, in the order of the Article: the first that fits is taken.</summary>
    public static IReadOnlyList<StatutoryRouteGuide> All { get; } =
    [
        new(StatutoryRoute.Courts, "诉讼、公安、复议", "应当由法院、检察院、公安机关办理或者可以申请行政复议的，例如人身伤害、合同纠纷、对行政决定不服。", "人民法院、人民检察院、公安机关、行政复议机关", "《信访工作条例》第31条第1项"),
        new(StatutoryRoute.Arbitration, "仲裁", "工资、加班费、经济补偿、劳动合同、社会保险等劳动争议。", "劳动人事争议仲裁委员会", "《信访工作条例》第31条第2项"),
        new(StatutoryRoute.PartyAppeal, "党员申诉", "党员对党内处理不服的。", "作出处理的党组织或者其上级党组织", "《信访工作条例》第31条第3项"),
        new(StatutoryRoute.AdministrativeProcedure, "行政程序", "依法由行政机关认定、许可、确认、裁决的，例如工伤认定、职业病诊断鉴定。", "人力资源社会保障、卫生健康等行政部门", "《信访工作条例》第31条第4项"),
        new(StatutoryRoute.Report, "申请查处、履职", "要求查处违法行为或者履行法定职责的，例如举报不缴社会保险、违法用工、污染。", "有权查处的行政部门", "《信访工作条例》第31条第5项"),
        new(StatutoryRoute.Petition, "信访程序", "不属于前面各项的：听取陈述，调查核实，60 日内出具处理意见书。", "有权处理的单位", "《信访工作条例》第31条第6项"),
    ];

    /// <summary>The guide of one way.</summary>
    public static StatutoryRouteGuide Of(StatutoryRoute route) => All.Single(guide => guide.Route == route);

    /// <summary>The way that a kind of dispute usually takes; the clerk decides.</summary>
    public static StatutoryRoute For(DisputeKind dispute) => dispute switch
    {
        DisputeKind.DismissalPay or DisputeKind.UnpaidWages or DisputeKind.LabourContract => StatutoryRoute.Arbitration,
        DisputeKind.WorkInjury => StatutoryRoute.AdministrativeProcedure,
        DisputeKind.MediationAgreement => StatutoryRoute.Courts,
    };
}
