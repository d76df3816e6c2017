using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Tests.Domain.Petitions;

namespace Portal.Tests.Domain.Petitions.Cooperation;

public sealed class AssistTaskTests
{
    private static readonly Guid s_unit = Guid.NewGuid();

    [Theory]
    [InlineData(PetitionStatus.Registered, "assist.status.early")]
    [InlineData(PetitionStatus.Assigned, null)]
    [InlineData(PetitionStatus.Accepted, null)]
    [InlineData(PetitionStatus.OpinionSubmitted, "assist.status.late")]
    [InlineData(PetitionStatus.Closed, "assist.status.late")]
    public void A_unit_is_asked_between_assignment_and_approval(PetitionStatus status, string? code) =>
        Ask(PetitionAt.Step(status)).Refusal?.Code.ShouldBe(code);

    [Fact]
    public void The_lead_unit_cannot_assist_itself()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);

        AssistTask.Of(petition, petition.HandlingUnitId!.Value, "查台账", TestClock.Today.AddDays(5), Guid.NewGuid(), TestClock.Start, TestClock.Today)
            .Refusal.ShouldBe(CooperationRefusals.AssistUnitIsLead);
    }

    [Theory]
    [InlineData(0, "assist.due.past")]
    [InlineData(1, null)]
    [InlineData(60, null)]
    [InlineData(61, "assist.due.late")]
    public void The_answer_is_due_within_the_handling_time(int days, string? code) => Ask(PetitionAt.Step(PetitionStatus.Accepted), days).Refusal?.Code.ShouldBe(code);

    [Fact]
    public void An_answer_can_be_taken_or_sent_back_but_not_written_twice()
    {
        var task = Ask(PetitionAt.Step(PetitionStatus.Accepted)).Value!;
        task.Confirm().Refusal.ShouldBe(CooperationRefusals.AssistNotAnswered);
        task.Respond("台账在附件", TestClock.Today).IsOk.ShouldBeTrue();
        task.Respond("再写一次", TestClock.Today).Refusal.ShouldBe(CooperationRefusals.AssistNotOpen);

        task.Return("缺十月", TestClock.Today.AddDays(3), TestClock.Today).IsOk.ShouldBeTrue();
        task.IsOpen.ShouldBeTrue();
        task.Respond("十月也在", TestClock.Today).IsOk.ShouldBeTrue();
        task.Confirm().IsOk.ShouldBeTrue();

        task.State.ShouldBe(AssistState.Confirmed);
        task.Waive("不用了").Refusal.ShouldBe(CooperationRefusals.AssistEnded);
    }

    [Fact]
    public void Going_on_without_an_answer_needs_a_reason()
    {
        var task = Ask(PetitionAt.Step(PetitionStatus.Accepted)).Value!;

        task.Waive(" ").Refusal.ShouldBe(CooperationRefusals.NoteMissing);
        task.Waive("该队已撤销").IsOk.ShouldBeTrue();

        task.IsLate(TestClock.Today.AddDays(30)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void It_is_late_from_the_day_after_its_day(int day, bool isLate) =>
        Ask(PetitionAt.Step(PetitionStatus.Accepted), 5).Value!.IsLate(TestClock.Today.AddDays(day)).ShouldBe(isLate);

    private static Result<AssistTask> Ask(Petition petition, int days = 5) =>
        AssistTask.Of(petition, s_unit, "核对台账", TestClock.Today.AddDays(days), Guid.NewGuid(), TestClock.Start, TestClock.Today);
}
