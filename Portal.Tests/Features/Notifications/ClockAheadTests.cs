using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Tests.Features.Notifications;

public sealed class ClockAheadTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task An_escalation_written_by_a_clock_that_ran_ahead_is_taken_back_and_comes_on_its_day(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider, settings: MailOn);
        await portal.Database.GiveMailAsync("leader", "leader@example.com");
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(15);
        await RemindAndDeliverAsync(portal);

        portal.Database.GoToDay(16);
        await RemindAndDeliverAsync(portal);
        (await portal.Database.ToldAsync()).ShouldContain("leader After1");

        GoBackTo(portal, TestClock.Start.AddDays(15));
        await RemindAndDeliverAsync(portal);
        (await portal.Database.ToldAsync()).ShouldBe(["clerk DueDay"]);
        await using (var db = portal.Open())
        {
            (await db.Inbox.CountAsync(Ct), await db.Outbox.CountAsync(Ct)).ShouldBe((1, 1));
        }

        portal.Database.GoToDay(16);
        await RemindAndDeliverAsync(portal);
        (await portal.Database.ToldAsync()).ShouldBe(["clerk After1", "clerk DueDay", "leader After1"]);
    }

    [Theory, DatabaseProviders]
    public async Task After_ten_years_ahead_and_back_nothing_early_is_left(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        await portal.Database.VisitAsync("JT/YQ/ZC1/");
        portal.Database.GoToDay(3652);
        await RemindAndDeliverAsync(portal);
        (await portal.Database.ToldAsync()).ShouldContain("leader After7");

        GoBackTo(portal, TestClock.Start);
        await RemindAndDeliverAsync(portal);

        (await portal.Database.ToldAsync()).ShouldBe(["cadre Before7", "unithead Before7"]);
    }

    [Theory, DatabaseProviders]
    public async Task An_hour_back_changes_nothing(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(16);
        await RemindAndDeliverAsync(portal);
        var told = await portal.Database.ToldAsync();

        GoBackTo(portal, portal.Clock.GetUtcNow().AddHours(-1));
        await RemindAndDeliverAsync(portal);

        (await portal.Database.ToldAsync()).ShouldBe(told);
    }

    private static Dictionary<string, string> MailOn => new() { ["Smtp:Host"] = "127.0.0.1", ["Smtp:Port"] = "9", ["Smtp:From"] = "portal@example.com" };

    private static void GoBackTo(TestPortal portal, DateTimeOffset instant) => portal.Clock.AdjustTime(instant);

    private static async Task RemindAndDeliverAsync(TestPortal portal)
    {
        await portal.Services.RemindAsync();
        await portal.Services.DeliverAsync();
    }
}
