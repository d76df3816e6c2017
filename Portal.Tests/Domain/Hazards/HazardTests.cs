using Portal.Domain.Hazards;

namespace Portal.Tests.Domain.Hazards;

public sealed class HazardTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly s_today = new(2026, 3, 10);
    private static readonly Guid s_officer = Guid.CreateVersion7(s_now);

    [Fact]
    public void Raising_is_free_and_both_settings_are_kept()
    {
        var hazard = A_hazard();
        hazard.SetLevel(RiskLevel.Yellow, "涉及 3 至 29 人，一个单位能够解决。", s_officer, s_now).IsOk.ShouldBeTrue();

        hazard.SetLevel(RiskLevel.Red, "现在就危及生命、健康或住房安全。", s_officer, s_now.AddDays(1)).IsOk.ShouldBeTrue();

        hazard.Level.ShouldBe(RiskLevel.Red);
        hazard.LevelChanges.Select(change => (change.From, change.To)).ShouldBe([(null, RiskLevel.Yellow), (RiskLevel.Yellow, RiskLevel.Red)]);
    }

    [Fact]
    public void Lowering_is_refused_and_says_what_it_needs()
    {
        var hazard = A_hazard();
        hazard.SetLevel(RiskLevel.Orange, "承诺的事已超过日期。", s_officer, s_now);

        var result = hazard.SetLevel(RiskLevel.Yellow, "已缓和", s_officer, s_now);

        result.Refusal.ShouldBe(HazardRefusals.LoweringNeedsReview);
        hazard.Level.ShouldBe(RiskLevel.Orange);
        hazard.LevelChanges.Count.ShouldBe(1);
    }

    [Fact]
    public void A_level_needs_a_reason() =>
        A_hazard().SetLevel(RiskLevel.Blue, " ", s_officer, s_now).Refusal.ShouldBe(HazardRefusals.LevelReasonMissing);

    [Fact]
    public void The_same_level_again_is_refused()
    {
        var hazard = A_hazard();
        hazard.SetLevel(RiskLevel.Blue, "单个苗头。", s_officer, s_now);

        hazard.SetLevel(RiskLevel.Blue, "单个苗头。", s_officer, s_now).Refusal.ShouldBe(HazardRefusals.LevelUnchanged);
    }

    [Fact]
    public void Controllability_waits_for_the_level() =>
        A_hazard().Assess(Factors(1), s_today.AddDays(30), s_officer, s_now, s_today).Refusal.ShouldBe(HazardRefusals.LevelFirst);

    [Fact]
    public void A_later_assessment_stands_beside_the_earlier_one()
    {
        var hazard = A_hazard();
        hazard.SetLevel(RiskLevel.Orange, "承诺的事已超过日期。", s_officer, s_now);
        hazard.Assess(Factors(0), s_today.AddDays(10), s_officer, s_now, s_today).IsOk.ShouldBeTrue();

        hazard.Assess(Factors(1), s_today.AddDays(20), s_officer, s_now.AddDays(1), s_today.AddDays(1)).IsOk.ShouldBeTrue();

        hazard.Controllability.ShouldBe(Controllability.B);
        hazard.NextReviewOn.ShouldBe(s_today.AddDays(20));
        hazard.Assessments.Select(assessment => assessment.Result).ShouldBe([Controllability.C, Controllability.B]);
    }

    [Fact]
    public void The_next_review_lies_ahead()
    {
        var hazard = A_hazard();
        hazard.SetLevel(RiskLevel.Blue, "单个苗头。", s_officer, s_now);

        hazard.Assess(Factors(1), s_today, s_officer, s_now, s_today).Refusal.ShouldBe(HazardRefusals.ReviewInPast);
    }

    [Fact]
    public void A_level_and_a_controllability_end_the_wait_for_assessment()
    {
        var hazard = A_hazard();
        hazard.Stage.ShouldBe(HazardStage.Found);
        hazard.SetLevel(RiskLevel.Blue, "单个苗头。", s_officer, s_now);
        hazard.Stage.ShouldBe(HazardStage.Found);

        hazard.Assess(Factors(2), s_today.AddDays(30), s_officer, s_now, s_today);

        hazard.Stage.ShouldBe(HazardStage.Assessed);
    }

    [Theory]
    [InlineData("", "hazard.title.missing")]
    [InlineData("   ", "hazard.title.missing")]
    public void A_matter_needs_a_name(string title, string code) => Register(title).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void A_name_has_at_most_60_characters()
    {
        Register(new string('水', 60)).IsOk.ShouldBeTrue();
        Register(new string('水', 61)).Refusal.ShouldBe(HazardRefusals.TitleTooLong);
    }

    private static Hazard A_hazard() => Register("更衣室热水不足").Value!;

    private static Portal.Domain.Result<Hazard> Register(string title) => Hazard.Register(
        "PC-YQ-2026-00001", new NewHazard(null, title, "", HazardSource.OwnNotice, "ZF", null, s_today, Guid.CreateVersion7(s_now)), s_now);

    private static ControllabilityFactors Factors(int score) => new(Score(score), Score(score), Score(score), Score(score), Score(score));

    private static FactorScore Score(int score) => new(score, "有依据");
}
