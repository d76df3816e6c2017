using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Security;

namespace Portal.Features.Calendar;

/// <summary>Enters the years that come with the program when the store does not have them; runs after each migration. What was entered by hand stays.</summary>
public sealed class InstallPublishedYears(IDbContextFactory<PortalDbContext> factory, ChinaTime time)
{
    private const string Name = "程序自带（国务院办公厅通知）";

    /// <returns>How many years this call entered.</returns>
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = Actor.System("工作日历");
        db.Action = "calendar.install";
        var missing = await MissingAsync(db, ct);
        db.CalendarYears.AddRange(missing.Select(notice => CalendarYear.Enter(Guid.CreateVersion7(time.Now), notice, Name, time.Now).Value!));
        try
        {
            await db.SaveChangesAsync(ct);
            return missing.Count;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Another node that started at the same moment was first: the unique year says so.
            await using var again = await factory.CreateDbContextAsync(ct);
            if ((await MissingAsync(again, ct)).Count > 0)
            {
                throw;
            }

            return 0;
        }
    }

    private static async Task<IReadOnlyList<HolidayNotice>> MissingAsync(PortalDbContext db, CancellationToken ct)
    {
        var entered = await db.CalendarYears.Select(year => year.Year).ToListAsync(ct);
        return [.. StateCouncilCalendar.Notices.Where(notice => !entered.Contains(notice.Year))];
    }
}
