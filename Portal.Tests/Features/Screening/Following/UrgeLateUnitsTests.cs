using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening.Following;
using Portal.Domain.Screening.Plans;
using Portal.Features.Screening.Following;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Features.Screening.Following;

public sealed class UrgeLateUnitsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task One_press_tells_every_late_unit_and_a_second_one_on_the_same_day_nobody(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        var urge = desk.Officer.Get<UrgeLateUnits>();

        (await urge.HandleAsync(RoundDesk.Number, Ct)).Refusal.ShouldBe(FollowingRefusals.NothingLate);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(6));
        var first = (await urge.HandleAsync(RoundDesk.Number, Ct)).Value.ShouldNotBeNull();
        var second = await urge.HandleAsync(RoundDesk.Number, Ct);
        var sent = await CountAsync(desk);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(1));
        var nextDay = (await urge.HandleAsync(RoundDesk.Number, Ct)).Value.ShouldNotBeNull();

        first.ShouldBe(new UrgeReceipt(4, 0));
        second.Refusal.ShouldBe(FollowingRefusals.UrgedToday);
        sent.ShouldBeGreaterThanOrEqualTo(4);
        nextDay.Urged.ShouldBe(4);
        (await CountAsync(desk)).ShouldBe(2 * sent);
    }

    [Theory, DatabaseProviders]
    public async Task A_unit_that_submitted_late_and_has_days_left_to_correct_is_not_urged_before_they_are_over(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(6));
        await desk.SubmitAsync();
        await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [new("", "请补")], Ct);

        var first = (await desk.Officer.Get<UrgeLateUnits>().HandleAsync(RoundDesk.Number, Ct)).Value.ShouldNotBeNull();
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(4));
        var later = (await desk.Officer.Get<UrgeLateUnits>().HandleAsync(RoundDesk.Number, Ct)).Value.ShouldNotBeNull();

        (first.Urged, later.Urged).ShouldBe((4, 5));
    }

    [Theory, DatabaseProviders]
    public async Task In_a_closed_round_nothing_is_returned_or_urged(DatabaseProvider provider)
    {
        await using var desk = await RoundDesk.OpenAsync(provider);
        await desk.SubmitAsync();
        desk.Stage.Portal.Clock.Advance(TimeSpan.FromDays(20));
        await using (var job = desk.Stage.Portal.AsNobody())
        {
            await job.Get<CloseRounds>().RunAsync(Ct);
        }

        var returned = await desk.Officer.Get<ReturnTask>().HandleAsync(desk.TaskId, [new("", "请补")], Ct);

        returned.Refusal.ShouldBe(PlanRefusals.RoundClosed(TestClock.Today.AddDays(20)));
        (await desk.Officer.Get<UrgeLateUnits>().HandleAsync(RoundDesk.Number, Ct)).Refusal.ShouldBe(FollowingRefusals.NothingLate);
    }

    private static async Task<int> CountAsync(RoundDesk desk)
    {
        await using var db = desk.Stage.Portal.Open();
        return await db.Outbox.CountAsync(message => message.Key.StartsWith("inbox:urge:"), Ct);
    }
}
