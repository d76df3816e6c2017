using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Calendar;

/// <summary>Brings every running clock in line with the calendar, whenever it began.</summary>
public sealed class FollowAllClocks(PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars)
{
    /// <returns>How many clocks changed.</returns>
    public async Task<Result<int>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainCalendar) is not null)
        {
            return await access.RefuseAsync(user, "calendar.follow", "", ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "calendar.follow";
        return await FollowCalendar.RunAsync(db, await calendars.GetAsync(db, ct), null, ct);
    }
}
