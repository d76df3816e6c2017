using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Features.Notifications;

namespace Portal.Tests.Features.Notifications;

/// <summary>What the tests of reminders do to a portal and its database.</summary>
internal static class ReminderRun
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<int> RemindAsync(this IServiceProvider portal)
    {
        await using var job = TestScope.OfJob(portal, "测试");
        return (await job.Get<SendReminders>().HandleAsync(Ct)).Value;
    }

    public static async Task DeliverAsync(this IServiceProvider portal)
    {
        await using var job = TestScope.OfJob(portal, "测试");
        await job.Get<DeliverOutboxJob>().RunAsync(Ct);
    }

    /// <summary>Moves to the morning of a day that many days after the start.</summary>
    public static void GoToDay(this TestDatabase database, int day) => database.Clock.SetUtcNow(TestClock.Start.AddDays(day));

    /// <summary>A petition of the mine YQ whose written notice is due on day 15.</summary>
    public static async Task<Petition> PetitionAsync(this TestDatabase database)
    {
        await using var db = database.Open();
        var petition = A.Petition(await UnitAsync(db, "JT/YQ/XFB/"));
        db.Add(petition);
        await db.SaveChangesAsync(Ct);
        return petition;
    }

    /// <summary>The same, assigned to section ZC1, which owes feedback on a day.</summary>
    public static async Task<Petition> AssignedPetitionAsync(this TestDatabase database, int feedbackDay = 10)
    {
        await using var db = database.Open();
        var petition = A.Petition(await UnitAsync(db, "JT/YQ/XFB/"));
        petition.Assign(await UnitAsync(db, "JT/YQ/ZC1/"), TestClock.Today.AddDays(feedbackDay), "", StateCouncilCalendar.Current, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        db.Add(petition);
        await db.SaveChangesAsync(Ct);
        return petition;
    }

    /// <summary>A hazard of a unit with a visit that is due on day 7.</summary>
    public static async Task VisitAsync(this TestDatabase database, string unitPath)
    {
        await using var db = database.Open();
        var hazard = A.Hazard(await UnitAsync(db, unitPath));
        db.Add(hazard);
        db.Add(A.Visit(hazard));
        await db.SaveChangesAsync(Ct);
    }

    public static async Task GiveMailAsync(this TestDatabase database, string userName, string address)
    {
        await using var db = database.Open();
        (await db.Users.SingleAsync(user => user.UserName == userName, Ct)).Email = address;
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>Who was told at which stage, such as "clerk Before7", in order.</summary>
    public static async Task<IReadOnlyList<string>> ToldAsync(this TestDatabase database)
    {
        await using var db = database.Open();
        var told = await db.Reminders.Join(db.Users, reminder => reminder.RecipientId, user => user.Id, (reminder, user) => new { reminder.Stage, user.UserName }).ToListAsync(Ct);
        return [.. told.Select(row => $"{row.UserName} {row.Stage}").Order(StringComparer.Ordinal)];
    }

    public static Task<Guid> UnitAsync(PortalDbContext db, string path) => db.Units.Where(unit => unit.Path == path).Select(unit => unit.Id).SingleAsync(Ct);
}
