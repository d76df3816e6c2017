using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Security;

namespace Portal.Features.Calendar;

/// <summary>One entered year.</summary>
public sealed record CalendarYearRow(int Year, IReadOnlyList<DaySpan> DaysOff, IReadOnlyList<DateOnly> WorkingWeekends, string EnteredBy, DateTimeOffset EnteredAt, Guid Version);

/// <summary>The entered years and what they make of the days.</summary>
/// <param name="MissingYear">Next year, from November on while its notice is not entered; null when nothing is missing.</param>
/// <param name="ProvisionalClocks">Running clocks whose last day lies in a year that is not entered.</param>
public sealed record CalendarView(IReadOnlyList<CalendarYearRow> Years, WorkCalendar Calendar, DateOnly Today, int? MissingYear, int ProvisionalClocks);

/// <summary>Reads the working calendar for its page.</summary>
public sealed class ReadCalendar(PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, ChinaTime time)
{
    /// <summary>The notice of the next year comes out about now.</summary>
    private const int WarnFromMonth = 11;

    public async Task<Result<CalendarView>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainCalendar) is not null)
        {
            return await access.RefuseAsync(user, "calendar.read", "", ct);
        }

        await using var db = contexts.Open(user);
        var years = await db.CalendarYears.AsNoTracking().OrderBy(year => year.Year)
            .Select(year => new CalendarYearRow(year.Year, year.DaysOff, year.WorkingWeekends, year.EnteredBy, year.EnteredAt, year.Version)).ToListAsync(ct);
        var today = time.Today;
        var next = today.Month >= WarnFromMonth ? today.Year + 1 : today.Year;
        return new CalendarView(
            years, await calendars.GetAsync(db, ct), today, years.Any(year => year.Year == next) ? null : next,
            await db.Clocks.CountAsync(clock => clock.MetOn == null && clock.IsProvisional, ct));
    }
}
