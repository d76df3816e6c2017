using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;

namespace Portal.Tests.Domain.Petitions.Dispositions;

public sealed class DispatchTests
{
    private static WorkCalendar Calendar => StateCouncilCalendar.Current;

    [Fact]
    public void Forwarding_meets_the_notice_and_gives_the_unit_five_working_days_to_object()
    {
        var petition = PetitionAt.Step(PetitionStatus.Registered);

        Forward(petition).IsOk.ShouldBeTrue();

        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBe(TestClock.Today);
        petition.ClockOf(ClockKind.Objection)!.TargetOn.ShouldBe(new DateOnly(2026, 3, 17));
        petition.Dispositions[^1].ConfirmedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(PetitionStatus.Assigned, "petition.assign.already")]
    [InlineData(PetitionStatus.Delivered, "petition.assign.already")]
    [InlineData(PetitionStatus.Closed, "petition.closed")]
    public void Only_what_waits_for_a_disposition_is_disposed_of(PetitionStatus status, string code)
    {
        var petition = PetitionAt.Step(status);

        Forward(petition).Refusal!.Code.ShouldBe(code);
        Dispatch.HandleHere(petition, Calendar, TestClock.Start, TestClock.Today).Refusal!.Code.ShouldBe(code);
        Dispatch.Inform(petition, StatutoryRoute.Courts, "法院", "", TestClock.Start, TestClock.Today).Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void Nobody_is_sent_away_to_the_petition_procedure_itself() =>
        Dispatch.Inform(PetitionAt.Step(PetitionStatus.Registered), StatutoryRoute.Petition, "信访局", "", TestClock.Start, TestClock.Today)
            .Refusal.ShouldBe(DispositionRefusals.RouteMissing);

    [Fact]
    public void Every_ground_for_not_accepting_has_its_article()
    {
        NonAcceptanceGrounds.All.Select(guide => guide.Ground).ShouldBe(Enum.GetValues<NonAcceptanceGround>());
        NonAcceptanceGrounds.All.ShouldAllBe(guide => guide.LegalBasis.StartsWith("《信访工作条例》第", StringComparison.Ordinal) && guide.Sentence.Length > 0);
    }

    [Theory]
    [InlineData(PetitionStatus.Accepted)]
    [InlineData(PetitionStatus.Delivered)]
    [InlineData(PetitionStatus.Closed)]
    public void What_was_accepted_is_not_refused_any_more(PetitionStatus status) =>
        NonAcceptance.Propose(PetitionAt.Step(status), null, NonAcceptanceGround.Courts, "在诉讼", "法院", Guid.NewGuid(), TestClock.Start).IsOk.ShouldBeFalse();

    [Fact]
    public void Only_the_asked_leader_instructs_and_only_once()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);
        var leader = Guid.NewGuid();
        var reading = LeaderReading.Submit(petition, null, leader, Guid.NewGuid(), "请批示", Guid.NewGuid(), TestClock.Start).Value!;

        Instruct(reading, petition, Guid.NewGuid(), "办").Refusal.ShouldBe(DispositionRefusals.NotTheLeader);
        Instruct(reading, petition, leader, " ").Refusal.ShouldBe(DispositionRefusals.InstructionMissing);
        reading.ReportBack(petition, "已办", TestClock.Start, TestClock.Today).Refusal.ShouldBe(DispositionRefusals.NotInstructed);
        Instruct(reading, petition, leader, "办").IsOk.ShouldBeTrue();
        Instruct(reading, petition, leader, "再办").Refusal.ShouldBe(DispositionRefusals.InstructedAlready);
    }

    private static Portal.Domain.Result Forward(Petition petition) =>
        Dispatch.Forward(petition, Guid.NewGuid(), "", false, Calendar, TestClock.Start, TestClock.Today);

    private static Portal.Domain.Result Instruct(LeaderReading reading, Petition petition, Guid by, string words) =>
        reading.Instruct(petition, by, words, TestClock.Today.AddDays(5), Calendar, TestClock.Start, TestClock.Today);
}
