using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Tests.Domain.Hazards;

/// <summary>What the fields announce holds in the rules too, so that no other way in stores more.</summary>
public sealed class TextLimitsTests
{
    private static readonly Guid s_unit = Guid.NewGuid();

    [Fact]
    public void A_description_is_refused_one_character_over_its_limit()
    {
        var form = A.HazardForm(s_unit);

        Hazard.Register("PC-1", form with { Description = new string('水', Hazard.MaxDescription) }, TestClock.Start).IsOk.ShouldBeTrue();
        Hazard.Register("PC-1", form with { Description = new string('水', Hazard.MaxDescription + 1) }, TestClock.Start).Refusal.ShouldBe(HazardRefusals.DescriptionTooLong);
    }

    [Fact]
    public void A_reason_for_a_level_is_refused_one_character_over_its_limit()
    {
        var hazard = A.Hazard(s_unit);

        hazard.SetLevel(RiskLevel.Red, new string('因', Hazard.MaxLevelReason + 1), s_unit, TestClock.Start).Refusal.ShouldBe(HazardRefusals.LevelReasonTooLong);
        hazard.SetLevel(RiskLevel.Red, new string('因', Hazard.MaxLevelReason), s_unit, TestClock.Start).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void A_reason_for_a_score_is_refused_one_character_over_its_limit()
    {
        var fine = new FactorScore(1, new string('因', FactorScore.MaxReason));
        var tooLong = fine with { Reason = fine.Reason + "因" };

        new ControllabilityFactors(fine, fine, fine, fine, fine).FirstFault().ShouldBeNull();
        new ControllabilityFactors(fine, fine, fine, fine, tooLong).FirstFault()!.Message.ShouldBe("“沟通”的理由最多写 200 字，请删减后再存。");
    }

    [Fact]
    public void The_texts_of_a_visit_are_refused_one_character_over_their_limits()
    {
        var visit = A.Visit(A.Hazard(s_unit));

        Record(visit, new string('水', Visit.MaxFacts + 1), "").ShouldBe(VisitRefusals.FactsTooLong);
        Record(visit, "水够用", new string('水', Visit.MaxPromise + 1)).ShouldBe(VisitRefusals.PromiseTooLong);
        Record(visit, new string('水', Visit.MaxFacts), new string('水', Visit.MaxPromise)).ShouldBeNull();
    }

    private static global::Portal.Domain.Refusal? Record(Visit visit, string facts, string promise) =>
        visit.Record(TestClock.Today, ContactMethod.HomeVisit, facts, promise, s_unit, TestClock.Today).Refusal;
}
