namespace Portal.Domain.Hazards;

/// <summary>One line of the level table: when it applies, which level it gives, and the sentence that is shown.</summary>
/// <param name="Sentence">Chinese sentence that states the rule.</param>
/// <param name="Applies">Whether the facts meet it.</param>
public sealed record LevelRule(RiskLevel Level, string Sentence, Func<HazardFacts, bool> Applies)
{
    /// <summary>
    /// The table, worst level first: by harm and urgency. Nothing in it asks where people might go or who they are.
    /// </summary>
    public static IReadOnlyList<LevelRule> All { get; } =
    [
        new(RiskLevel.Red, "现在就危及生命、健康或住房安全。", facts => facts.DangerNow),
        new(RiskLevel.Red, "涉及 100 人以上的工资、保险或补偿超过承诺日期未兑现。", facts => facts.UnpaidPastPromise && facts.People >= 100),
        new(RiskLevel.Red, "距法定期限不足 15 天。", facts => facts.DaysToLegalLimit < 15),
        new(RiskLevel.Orange, "涉及 30 人以上的工资、保险或补偿超过承诺日期未兑现。", facts => facts.UnpaidPastPromise && facts.People >= 30),
        new(RiskLevel.Orange, "涉及 30 人以上。", facts => facts.People >= 30),
        new(RiskLevel.Orange, "涉及 10 户以上。", facts => facts.Households >= 10),
        new(RiskLevel.Orange, "承诺的事已超过日期。", facts => facts.OverduePromise || facts.UnpaidPastPromise),
        new(RiskLevel.Orange, "涉及几个单位，需要协调。", facts => facts.SeveralUnits),
        new(RiskLevel.Orange, "已在单位之间转过两次以上。", facts => facts.TimesMoved >= 2),
        new(RiskLevel.Yellow, "涉及 3 至 29 人，一个单位能够解决。", facts => facts.People >= 3 && !facts.SingleHint),
        new(RiskLevel.Yellow, "涉及 3 至 9 户，一个单位能够解决。", facts => facts.Households >= 3 && !facts.SingleHint),
        new(RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。", _ => true),
    ];

    /// <summary>The worst rule that the facts meet; the last one always does.</summary>
    public static LevelRule Propose(HazardFacts facts) => All.First(rule => rule.Applies(facts));
}
