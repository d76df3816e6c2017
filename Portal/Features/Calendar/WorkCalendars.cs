using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;

namespace Portal.Features.Calendar;

/// <summary>
/// The working calendar that is entered in the store. It is built once and kept; each use asks the store for the stamps of the years only,
/// so that a change counts at once, also one that another node made.
/// </summary>
public sealed class WorkCalendars(IDbContextFactory<PortalDbContext> factory)
{
    private volatile Built? _built;

    /// <summary>The calendar as the store has it now.</summary>
    public async Task<WorkCalendar> GetAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await GetAsync(db, ct);
    }

    /// <summary>The same inside an operation, so that what its transaction has entered counts already.</summary>
    public async Task<WorkCalendar> GetAsync(PortalDbContext db, CancellationToken ct)
    {
        var stamps = await db.CalendarYears.AsNoTracking().OrderBy(year => year.Year).Select(year => year.Version).ToListAsync(ct);
        if (_built is { } built && built.Stamps.SequenceEqual(stamps))
        {
            return built.Calendar;
        }

        var years = await db.CalendarYears.AsNoTracking().OrderBy(year => year.Year).ToListAsync(ct);
        var calendar = WorkCalendar.Of([.. years.Select(year => new HolidayNotice(year.Year, year.DaysOff, year.WorkingWeekends))]);
        _built = new Built([.. years.Select(year => year.Version)], calendar);
        return calendar;
    }

    private sealed record Built(IReadOnlyList<Guid> Stamps, WorkCalendar Calendar);
}
