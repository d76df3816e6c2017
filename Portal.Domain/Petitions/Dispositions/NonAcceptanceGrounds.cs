namespace Portal.Domain.Petitions.Dispositions;

/// <summary>One lawful ground for not accepting a petition.</summary>
/// <param name="Name">Short name on screen.</param>
/// <param name="Sentence">What the paper says, a whole sentence without its end.</param>
/// <param name="Place">Where to go instead, as a proposal; empty when the clerk must write it.</param>
/// <param name="LegalBasis">The article.</param>
public sealed record NonAcceptanceGuide(NonAcceptanceGround Ground, string Name, string Sentence, string Place, string LegalBasis);

/// <summary>The grounds as data: there is no other, and none that speaks of the person.</summary>
/// <remarks>《信访工作条例》第19、23、31、36条.</remarks>
public static class NonAcceptanceGrounds
{
    /// <summary>All grounds, in the order of the list.</summary>
    public static IReadOnlyList<NonAcceptanceGuide> All { get; } =
    [
        new(NonAcceptanceGround.Courts, "应当诉讼、复议或由公安办理", "该事项依法应当通过诉讼、检察监督、公安机关办理或者行政复议解决", "人民法院、人民检察院、公安机关或者行政复议机关", "《信访工作条例》第31条第1项"),
        new(NonAcceptanceGround.Arbitration, "应当仲裁", "该事项依法应当通过仲裁解决", "劳动人事争议仲裁委员会", "《信访工作条例》第31条第2项"),
        new(NonAcceptanceGround.PartyAppeal, "党员申诉", "该事项属于党员申诉，应当向有关党组织提出", "作出处理的党组织或者其上级党组织", "《信访工作条例》第31条第3项"),
        new(NonAcceptanceGround.AdministrativeProcedure, "应当通过行政程序", "该事项依法应当由行政机关通过认定、许可、确认、裁决等程序解决", "人力资源社会保障、卫生健康等行政部门", "《信访工作条例》第31条第4项"),
        new(NonAcceptanceGround.Report, "应当申请查处", "该事项属于申请查处违法行为或者履行法定职责", "有权查处的行政部门", "《信访工作条例》第31条第5项"),
        new(NonAcceptanceGround.SubJudice, "正在诉讼、仲裁或复议", "该事项已由人民法院、仲裁机构或者复议机关受理，正在依法办理", "正在办理的人民法院、仲裁机构或者复议机关", "《信访工作条例》第31条第1、2项"),
        new(NonAcceptanceGround.InHand, "期限内重复提出", "同一事项已经受理，正在规定期限内办理", "正在办理的单位，可凭原编号查询进度", "《信访工作条例》第19条第3款"),
        new(NonAcceptanceGround.Exhausted, "已经复核终结", "该事项已经办理、复查、复核，以同一事实和理由再次提出", "有新的事实和理由的，可以作为新的事项提出", "《信访工作条例》第36条第3款"),
        new(NonAcceptanceGround.NotOurs, "不属于本单位职权", "该事项不属于本单位职权范围", "", "《信访工作条例》第23条"),
    ];

    /// <summary>The guide of one ground.</summary>
    public static NonAcceptanceGuide Of(NonAcceptanceGround ground) => All.Single(guide => guide.Ground == ground);
}
