using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Tests.Domain.Petitions.Deadlines;

public sealed class ObjectionRuleTests
{
    private const string Reason = "宿舍由后勤科管理，不在本队职责范围。";
    private static readonly WorkCalendar s_calendar = StateCouncilCalendar.Current;
    private static readonly Guid s_head = Guid.NewGuid();
    private static readonly Guid s_clerk = Guid.NewGuid();

    [Theory]
    [InlineData("2026-03-17", true)]
    [InlineData("2026-03-18", false)]
    public void On_the_sixth_working_day_nothing_is_returned(string on, bool isAllowed)
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);

        var result = File(petition, today: DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture));

        petition.ClockOf(ClockKind.Objection)!.LatestOn.ShouldBe(new DateOnly(2026, 3, 17));
        result.Refusal.ShouldBe(isAllowed ? null : DeadlineRefusals.ObjectionTooLate(new DateOnly(2026, 3, 17)));
    }

    [Fact]
    public void Until_the_sender_agrees_the_unit_stays_responsible_and_the_clocks_run_on()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        var unit = petition.HandlingUnitId;

        File(petition).IsOk.ShouldBeTrue();

        (petition.HandlingUnitId, petition.Status).ShouldBe((unit, PetitionStatus.Assigned));
        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBeNull();
        petition.ClockOf(ClockKind.Assignment)!.MetOn.ShouldBeNull();
        File(petition).Refusal.ShouldBe(DeadlineRefusals.ObjectionPending);
    }

    [Fact]
    public void When_the_sender_agrees_the_matter_is_back_and_its_legal_clocks_are_kept()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        var notice = petition.ClockOf(ClockKind.Notice)!;
        File(petition).IsOk.ShouldBeTrue();

        ObjectionRule.Agree(petition, "核实无误", s_clerk, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();

        (petition.HandlingUnitId, petition.Status).ShouldBe((null, PetitionStatus.Registered));
        (notice.TargetOn, notice.MetOn).ShouldBe((TestClock.Today.AddDays(15), null));
        petition.ClockOf(ClockKind.Assignment)!.MetOn.ShouldBe(TestClock.Today);
        petition.Dispositions[^1].Kind.ShouldBe(DispositionKind.Return);
        Assign(petition).IsOk.ShouldBeTrue();
        TransferRule.Count(petition).ShouldBe(2);
        TransferRule.Fault(petition, byLeader: false)!.Code.ShouldBe("petition.transfer.third");
        TransferRule.Fault(petition, byLeader: true).ShouldBeNull();
    }

    [Fact]
    public void Turned_down_the_unit_keeps_it_and_does_not_object_again()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        File(petition).IsOk.ShouldBeTrue();
        ObjectionRule.Refuse(petition, " ", s_clerk, TestClock.Start).Refusal.ShouldBe(DeadlineRefusals.ObjectionNote);

        ObjectionRule.Refuse(petition, "宿舍属本队管理", s_clerk, TestClock.Start).IsOk.ShouldBeTrue();

        petition.Status.ShouldBe(PetitionStatus.Assigned);
        File(petition).Refusal.ShouldBe(DeadlineRefusals.ObjectionTwice);
    }

    [Fact]
    public void Nobody_verifies_their_own_objection()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        ObjectionRule.Agree(petition, "核实无误", s_clerk, TestClock.Start, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.ObjectionNone);
        File(petition).IsOk.ShouldBeTrue();

        ObjectionRule.Agree(petition, "核实无误", s_head, TestClock.Start, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.ObjectionOwn);
    }

    [Fact]
    public void A_unit_that_takes_the_matter_after_all_settles_its_objection()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);
        File(petition).IsOk.ShouldBeTrue();

        petition.Accept(s_calendar, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        ObjectionRule.Settle(petition, s_head, TestClock.Start);

        ObjectionRule.Open(petition).ShouldBeNull();
        File(petition).Refusal.ShouldBe(DeadlineRefusals.ObjectionAccepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("不归我管")]
    public void An_objection_without_a_detailed_reason_is_refused(string reason) =>
        ObjectionRule.File(PetitionAt.Step(PetitionStatus.Assigned), reason, s_head, s_calendar, TestClock.Start, TestClock.Today).Refusal.ShouldBe(DeadlineRefusals.ObjectionReason);

    private static Result File(Petition petition, DateOnly? today = null) => ObjectionRule.File(petition, Reason, s_head, s_calendar, TestClock.Start, today ?? TestClock.Today);

    private static Result Assign(Petition petition) => petition.Assign(Guid.NewGuid(), TestClock.Today.AddDays(20), "", s_calendar, TestClock.Start, TestClock.Today);
}
