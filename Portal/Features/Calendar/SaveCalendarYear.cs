using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Security;

namespace Portal.Features.Calendar;

/// <summary>Keeps a year's notice and moves the running clocks with it, all in one transaction.</summary>
public sealed class SaveCalendarYear(PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, ChinaTime time)
{
    /// <param name="notice">The year's days off and working weekends.</param>
    /// <param name="expectedVersion">What the writer saw; null when the year was not entered yet.</param>
    /// <param name="ct">Cancels before the save.</param>
    /// <returns>How many running clocks changed; refused for the role, for a fault of the notice, and when another person entered the year meanwhile.</returns>
    public async Task<Result<int>> HandleAsync(HolidayNotice notice, Guid? expectedVersion, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainCalendar) is not null)
        {
            return await access.RefuseAsync(user, "calendar.save", $"{notice.Year}", ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "calendar.save";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await EnterAsync(db, notice, expectedVersion, user, ct) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.InnerException is DbException)
        {
            return SecurityRefusals.Conflict;
        }

        db.ChangeTracker.Clear();
        db.Action = "calendar.follow";
        var moved = await FollowCalendar.RunAsync(db, await calendars.GetAsync(db, ct), notice.Year, ct);
        await transaction.CommitAsync(ct);
        return moved;
    }

    private async Task<Refusal?> EnterAsync(PortalDbContext db, HolidayNotice notice, Guid? expectedVersion, UserContext user, CancellationToken ct)
    {
        var year = await db.CalendarYears.SingleOrDefaultAsync(each => each.Year == notice.Year, ct);
        if (year?.Version != expectedVersion)
        {
            return SecurityRefusals.Conflict;
        }

        if (year is not null)
        {
            return year.Take(notice, user.DisplayName, time.Now).Refusal;
        }

        var entered = CalendarYear.Enter(Guid.CreateVersion7(time.Now), notice, user.DisplayName, time.Now);
        if (entered.IsOk)
        {
            db.CalendarYears.Add(entered.Value);
        }

        return entered.Refusal;
    }
}
