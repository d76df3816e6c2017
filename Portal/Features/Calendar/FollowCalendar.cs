using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;

namespace Portal.Features.Calendar;

/// <summary>Brings the dates of running clocks in line with the calendar, a few hundred at a time, inside the caller's transaction.</summary>
internal static class FollowCalendar
{
    private const int BatchSize = 300;

    /// <param name="db">A context with nothing unsaved; its tracked things are forgotten.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="year">Only clocks that may touch this year; null for all.</param>
    /// <param name="ct">Cancels between batches.</param>
    /// <returns>How many clocks got other dates or are no longer provisional.</returns>
    public static async Task<int> RunAsync(PortalDbContext db, WorkCalendar calendar, int? year, CancellationToken ct)
    {
        var (from, to) = year is { } known ? (new DateOnly(known - 1, 12, 1), new DateOnly(known, 12, 31)) : (DateOnly.MinValue, DateOnly.MaxValue);
        var (after, moved) = (Guid.Empty, 0);
        List<Clock> batch;
        do
        {
            batch = await db.Clocks.Where(clock => clock.MetOn == null && clock.LatestOn >= from && clock.StartsOn <= to && clock.Id.CompareTo(after) > 0)
                .OrderBy(clock => clock.Id).Take(BatchSize).ToListAsync(ct);
            foreach (var clock in batch)
            {
                clock.Follow(calendar);
                after = clock.Id;
            }

            moved += db.ChangeTracker.Entries<Clock>().Count(entry => entry.State == EntityState.Modified);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
        while (batch.Count == BatchSize);

        return moved;
    }
}
