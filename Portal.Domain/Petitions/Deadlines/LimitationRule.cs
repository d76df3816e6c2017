namespace Portal.Domain.Petitions.Deadlines;

/// <summary>A limit set by another law, after which a claim may be lost (时效、申请期限).</summary>
/// <param name="Dispute">The dispute it is about.</param>
/// <param name="Act">What must be done in time, such as 申请劳动仲裁.</param>
/// <param name="By">Who must do it.</param>
/// <param name="Years">Length in years; 0 when it is counted in days.</param>
/// <param name="Days">Length in calendar days; 0 when it is counted in years.</param>
/// <param name="CountsFrom">The event whose day is asked for.</param>
/// <param name="LegalBasis">Statute and article.</param>
/// <param name="Note">What else the person should know; may be empty.</param>
public sealed record LimitationRule(DisputeKind Dispute, string Act, string By, int Years, int Days, string CountsFrom, string LegalBasis, string Note = "")
{
    private const string Interrupted = "向单位提出要求、向有关部门请求救济，时效从那时起重新计算，登记回执可以作证明。";

    /// <summary>The rules as data. 《劳动争议调解仲裁法》第27条, 《工伤保险条例》第17条, 《人民调解法》第33条.</summary>
    public static IReadOnlyList<LimitationRule> All { get; } =
    [
        new(DisputeKind.DismissalPay, "申请劳动仲裁", "劳动者", 1, 0, "知道或者应当知道权利被侵害（一般是解除、终止劳动合同）之日", "《劳动争议调解仲裁法》第27条", Interrupted),
        new(DisputeKind.UnpaidWages, "申请劳动仲裁", "劳动者", 1, 0, "劳动关系终止之日", "《劳动争议调解仲裁法》第27条", $"还在本单位上班的，追讨工资不受一年限制。{Interrupted}"),
        new(DisputeKind.LabourContract, "申请劳动仲裁", "劳动者", 1, 0, "知道或者应当知道权利被侵害之日", "《劳动争议调解仲裁法》第27条", Interrupted),
        new(DisputeKind.WorkInjury, "申请工伤认定", "用人单位", 0, 30, "事故伤害发生或者职业病诊断、鉴定之日", "《工伤保险条例》第17条", "单位没有按时申请的，这段时间的工伤待遇由单位负担。"),
        new(DisputeKind.WorkInjury, "申请工伤认定", "职工、近亲属或者工会", 1, 0, "事故伤害发生或者职业病诊断、鉴定之日", "《工伤保险条例》第17条", "单位不申请的，本人可以自己申请。"),
        new(DisputeKind.MediationAgreement, "向法院申请司法确认", "双方当事人共同", 0, 30, "调解协议生效之日", "《人民调解法》第33条"),
    ];

    /// <summary>一年, or 30 日.</summary>
    public string Length => Years == 1 ? "一年" : $"{Days} 日";

    /// <summary>The last day by plain counting; a limit of a year ends on the same day of the next year, in February on its last day.</summary>
    /// <remarks>《民法典》第201、202条. A last day on a holiday would move forward (第203条); the earlier day is shown, so that nobody waits for it.</remarks>
    public DateOnly LastOn(DateOnly eventOn) => eventOn.AddYears(Years).AddDays(Days);
}
