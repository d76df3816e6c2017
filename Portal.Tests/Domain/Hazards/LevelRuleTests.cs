using CsCheck;
using Portal.Domain.Hazards;

namespace Portal.Tests.Domain.Hazards;

public sealed class LevelRuleTests
{
    private static readonly Gen<HazardFacts> s_facts = Gen.Select(
        Gen.Int[0, 150].Nullable(), Gen.Int[0, 20].Nullable(), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[-5, 40].Nullable(), Gen.Bool, Gen.Int[0, 4],
        (people, households, danger, unpaid, overdue, days, several, moved) => new HazardFacts(people, households, danger, unpaid, overdue, days, several, moved, moved == 3));

    public static TheoryData<HazardFacts, RiskLevel, string> Examples => new()
    {
        { new HazardFacts(People: 40, UnpaidPastPromise: true), RiskLevel.Orange, "涉及 30 人以上的工资、保险或补偿超过承诺日期未兑现。" },
        { new HazardFacts(People: 99, UnpaidPastPromise: true), RiskLevel.Orange, "涉及 30 人以上的工资、保险或补偿超过承诺日期未兑现。" },
        { new HazardFacts(People: 100, UnpaidPastPromise: true), RiskLevel.Red, "涉及 100 人以上的工资、保险或补偿超过承诺日期未兑现。" },
        { new HazardFacts(People: 100), RiskLevel.Orange, "涉及 30 人以上。" },
        { new HazardFacts(DangerNow: true), RiskLevel.Red, "现在就危及生命、健康或住房安全。" },
        { new HazardFacts(DaysToLegalLimit: 14), RiskLevel.Red, "距法定期限不足 15 天。" },
        { new HazardFacts(DaysToLegalLimit: 15), RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。" },
        { new HazardFacts(People: 30), RiskLevel.Orange, "涉及 30 人以上。" },
        { new HazardFacts(People: 29), RiskLevel.Yellow, "涉及 3 至 29 人，一个单位能够解决。" },
        { new HazardFacts(People: 3), RiskLevel.Yellow, "涉及 3 至 29 人，一个单位能够解决。" },
        { new HazardFacts(People: 2), RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。" },
        { new HazardFacts(Households: 10), RiskLevel.Orange, "涉及 10 户以上。" },
        { new HazardFacts(Households: 9), RiskLevel.Yellow, "涉及 3 至 9 户，一个单位能够解决。" },
        { new HazardFacts(People: 5, OverduePromise: true), RiskLevel.Orange, "承诺的事已超过日期。" },
        { new HazardFacts(People: 5, UnpaidPastPromise: true), RiskLevel.Orange, "承诺的事已超过日期。" },
        { new HazardFacts(People: 5, SeveralUnits: true), RiskLevel.Orange, "涉及几个单位，需要协调。" },
        { new HazardFacts(TimesMoved: 2), RiskLevel.Orange, "已在单位之间转过两次以上。" },
        { new HazardFacts(TimesMoved: 1), RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。" },
        { new HazardFacts(People: 12, SingleHint: true), RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。" },
        { new HazardFacts(People: 40, SingleHint: true), RiskLevel.Orange, "涉及 30 人以上。" },
        { new HazardFacts(), RiskLevel.Blue, "单个苗头、尚未核实，或今后的安排可能影响利益。" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Facts_of_the_table_give_their_level_and_say_the_rule(HazardFacts facts, RiskLevel level, string sentence)
    {
        var rule = LevelRule.Propose(facts);

        (rule.Level, rule.Sentence).ShouldBe((level, sentence));
    }

    [Fact]
    public void No_rule_that_applies_is_worse_than_the_one_proposed() =>
        s_facts.Sample(facts => LevelRule.All.Where(rule => rule.Applies(facts)).All(rule => rule.Level <= LevelRule.Propose(facts).Level));

    [Fact]
    public void A_fact_that_gets_worse_never_makes_the_proposal_milder() =>
        s_facts.Sample(facts =>
        {
            HazardFacts[] worse =
            [
                facts with { People = (facts.People ?? 0) + 1 },
                facts with { Households = (facts.Households ?? 0) + 1 },
                facts with { DangerNow = true },
                facts with { UnpaidPastPromise = true },
                facts with { OverduePromise = true },
                facts with { DaysToLegalLimit = (facts.DaysToLegalLimit ?? 40) - 1 },
                facts with { SeveralUnits = true },
                facts with { TimesMoved = facts.TimesMoved + 1 },
                facts with { SingleHint = false },
            ];
            return worse.All(each => LevelRule.Propose(each).Level >= LevelRule.Propose(facts).Level);
        });
}
