using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening.Following;
using Portal.Features.Screening.Following;

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

    private static async Task<int> CountAsync(RoundDesk desk)
    {
        await using var db = desk.Stage.Portal.Open();
        return await db.Outbox.CountAsync(message => message.Key.StartsWith("inbox:urge:"), Ct);
    }
}
