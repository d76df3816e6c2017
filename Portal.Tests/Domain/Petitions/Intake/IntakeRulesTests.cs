using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;
using Portal.Domain.Calendars;
using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Petitions.Intake;

public sealed class IntakeRulesTests
{
    private static readonly Guid s_clerk = Guid.NewGuid();

    public static TheoryData<NewPetition, Refusal?> Forms => new()
    {
        { A.PetitionForm with { People = 40, Representatives = 5 }, null },
        { A.PetitionForm with { People = 40, Representatives = 6 }, PetitionRefusals.TooManyRepresentatives },
        { With(new() { Party = PetitionParty.JointLetter }) with { IsGroup = false, People = 4, Representatives = 1 }, IntakeRefusals.JointLetterTooFew },
        { With(new() { Party = PetitionParty.JointLetter }) with { IsGroup = false, People = 5, Representatives = 1 }, null },
        { With(new() { Party = PetitionParty.Few }) with { IsGroup = false, People = 5, Representatives = 1 }, IntakeRefusals.NotFew },
        { With(new() { Party = PetitionParty.Few }) with { IsGroup = false, People = 2, Representatives = 2 }, null },
        { With(new() { IsRealName = true }) with { Representatives = 0 }, IntakeRefusals.RealNameMissing },
        { With(new() { Route = StatutoryRoute.Arbitration }), IntakeRefusals.RouteWithoutReason },
        { With(new() { Route = StatutoryRoute.Arbitration, Judgement = "拖欠工资" }), null },
        { With(new() { Dispute = DisputeKind.UnpaidWages, EventOn = TestClock.Today.AddDays(1) }), IntakeRefusals.EventInFuture },
        { With(new() { Dispute = DisputeKind.UnpaidWages, EventOn = DateOnly.MinValue }), IntakeRefusals.EventTooOld },
        { A.PetitionForm with { ReceivedOn = TestClock.Today.AddDays(-8) }, PetitionRefusals.ReceivedBackdated },
        { With(new() { HasReceiptProof = true }) with { ReceivedOn = TestClock.Today.AddDays(-8) }, null },
        { With(new() { HasReceiptProof = true }) with { ReceivedOn = DateOnly.MinValue }, IntakeRefusals.ReceivedTooOld },
        { With(new() { HasReceiptProof = true }) with { ReceivedOn = DateOnly.MaxValue }, PetitionRefusals.ReceivedInFuture },
        { A.PetitionForm with { People = -1, Representatives = 0 }, IntakeRefusals.PeopleMissing },
    };

    [Theory, MemberData(nameof(Forms))]
    public void A_form_is_taken_or_refused_for_what_it_says(NewPetition form, Refusal? refusal) => PetitionIntake.FirstFault(form, TestClock.Today).ShouldBe(refusal);

    [Fact]
    public void A_backdated_petition_is_assigned_only_after_another_person_checked_its_proof()
    {
        var petition = Register(With(new() { HasReceiptProof = true }) with { ReceivedOn = TestClock.Today.AddDays(-10) });

        Assign(petition).Refusal.ShouldBe(IntakeRefusals.ReceiptUnchecked);
        IntakeChecks.CheckReceipt(petition, s_clerk, TestClock.Start).Refusal.ShouldBe(IntakeRefusals.ReceiptOwnCheck);
        IntakeChecks.CheckReceipt(petition, Guid.NewGuid(), TestClock.Start).Refusal.ShouldBeNull();
        IntakeChecks.CheckReceipt(petition, Guid.NewGuid(), TestClock.Start).Refusal.ShouldBe(IntakeRefusals.ReceiptCheckedAlready);
        Assign(petition).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Another_topic_kind_or_way_needs_a_reason_of_its_own()
    {
        var petition = Register(With(new() { Judgement = "先按外包登记" }));
        var same = new Description("外包工资", "", petition.Topic, petition.Kind);

        Reclassify.Apply(petition, same, TestClock.Start).Refusal.ShouldBeNull();
        Reclassify.Apply(petition, same with { Topic = "GZ" }, TestClock.Start).Refusal.ShouldBe(IntakeRefusals.ReasonMissing);
        Reclassify.Apply(petition, same with { Kind = PetitionKind.Suggestion, Reason = "先按外包登记" }, TestClock.Start).Refusal.ShouldBe(IntakeRefusals.ReasonRepeated);
        Reclassify.Apply(petition, same with { Route = StatutoryRoute.Arbitration, Reason = "属劳动争议" }, TestClock.Start).Refusal.ShouldBeNull();
        (petition.Intake!.Route, petition.Intake.Judgement, petition.Topic).ShouldBe((StatutoryRoute.Arbitration, "属劳动争议", "WB"));
    }

    [Fact]
    public void What_was_read_out_is_confirmed_once()
    {
        var petition = Register(A.PetitionForm);

        IntakeChecks.ConfirmReadBack(petition, TestClock.Start).Refusal.ShouldBeNull();
        IntakeChecks.ConfirmReadBack(petition, TestClock.Start).Refusal.ShouldBe(IntakeRefusals.ReadBackAlready);
        petition.Intake!.ReadBackAt.ShouldBe(TestClock.Start);
    }

    [Theory]
    [InlineData("两个月没发工资，加班也不算", "GZ", new[] { "工资", "加班" })]
    [InlineData("房子出现裂缝，是采煤沉陷引起的", "CX", new[] { "沉陷", "裂缝" })]
    [InlineData("今天天气很好", null, new string[0])]
    public void A_topic_is_suggested_with_the_words_that_point_to_it(string text, string? topic, string[] words)
    {
        var hint = TopicHints.Of(text);

        (hint?.Topic.Code).ShouldBe(topic);
        (hint?.Words ?? []).ShouldBe(words, ignoreOrder: true);
    }

    [Fact]
    public void Every_topic_has_words() => TopicHints.Words.Keys.ShouldBe(Topic.All.Select(topic => topic.Code), ignoreOrder: true);

    private static NewPetition With(NewIntake intake) => A.PetitionForm with { Intake = intake };

    private static Petition Register(NewPetition form) => Petition.Register(
        "XF-TEST-0001", form, Guid.NewGuid(), new string('0', 64), StateCouncilCalendar.Current, TestClock.Start, TestClock.Today, byUserId: s_clerk).Value!;

    private static Result Assign(Petition petition) =>
        petition.Assign(Guid.NewGuid(), TestClock.Today.AddDays(10), "", StateCouncilCalendar.Current, TestClock.Start, TestClock.Today);
}
