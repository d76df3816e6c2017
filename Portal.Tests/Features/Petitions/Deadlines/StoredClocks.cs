using Microsoft.EntityFrameworkCore;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;

namespace Portal.Tests.Features.Petitions.Deadlines;

/// <summary>The clocks of a petition as they are stored.</summary>
internal static class StoredClocks
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<List<Clock>> ClocksOfAsync(this TestPortal portal, string number)
    {
        await using var db = portal.Open();
        return await db.Petitions.AsNoTracking().Where(petition => petition.Number == number).SelectMany(petition => petition.Clocks).ToListAsync(Ct);
    }

    public static async Task StartClockAsync(this TestPortal portal, string number, ClockKind kind)
    {
        await using var db = portal.Open();
        var id = await db.Petitions.Where(petition => petition.Number == number).Select(petition => petition.Id).SingleAsync(Ct);
        db.Clocks.Add(Clock.Start(Guid.CreateVersion7(TestClock.Start), id, kind, TestClock.Today, StateCouncilCalendar.Current));
        await db.SaveChangesAsync(Ct);
    }
}
