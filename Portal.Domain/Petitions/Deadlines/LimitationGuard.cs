namespace Portal.Domain.Petitions.Deadlines;

/// <summary>Says which limits of other laws run beside a petition, so that none is lost while it is handled.</summary>
public static class LimitationGuard
{
    /// <summary>Said beside every limit: handling a petition replaces nothing.</summary>
    public const string Advice = "信访办理不停止、也不代替这些期限。请一边等答复，一边依法申请；登记回执可以证明已经提出过要求。";

    /// <summary>The limits of a dispute as they stand today, the nearest first.</summary>
    /// <param name="dispute">What the dispute is about.</param>
    /// <param name="eventOn">Day of the event named by <see cref="LimitationRule.CountsFrom"/>, in China time.</param>
    /// <param name="today">Today in China time.</param>
    public static IReadOnlyList<LimitationWarning> Check(DisputeKind dispute, DateOnly eventOn, DateOnly today) =>
    [
        .. LimitationRule.All.Where(rule => rule.Dispute == dispute)
            .Select(rule => (Rule: rule, LastOn: rule.LastOn(eventOn)))
            .OrderBy(limit => limit.LastOn)
            .Select(limit => new LimitationWarning(limit.Rule, limit.LastOn, limit.LastOn.DayNumber - today.DayNumber)),
    ];

    /// <summary>Name of a dispute on screen and paper.</summary>
    public static string NameOf(DisputeKind dispute) => dispute switch
    {
        DisputeKind.DismissalPay => "解除、终止劳动合同补偿",
        DisputeKind.UnpaidWages => "拖欠工资",
        DisputeKind.WorkInjury => "工伤",
        DisputeKind.LabourContract => "其他劳动争议",
        DisputeKind.MediationAgreement => "调解协议司法确认",
    };
}
