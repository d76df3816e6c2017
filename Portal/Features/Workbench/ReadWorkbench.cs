using Portal.Domain.Accounts;
using Portal.Features.Screening.Lessons;
using Portal.Security;

namespace Portal.Features.Workbench;

/// <summary>All that the start page shows.</summary>
/// <param name="Visits">Null for those who do not read visits.</param>
/// <param name="Figures">Null for those who have none.</param>
/// <param name="Signals">Open signals for those who run screening.</param>
/// <param name="ToSign">Null for those who sign nothing.</param>
public sealed record WorkbenchView(
    PortalRole Role, DutyBoard Duties, TodaysVisits? Visits, IReadOnlyList<RecentChange> Changes, MonthFigures? Figures, ToSign? ToSign, IReadOnlyList<SignalRow> Signals);

/// <summary>Reads the start page of a role that works on matters; the three administrators have no matters and get none of it.</summary>
public sealed class ReadWorkbench(
    CurrentUser currentUser, MyDuties duties, ListTodaysVisits visits, ListRecentChanges changes, ReadMonthFigures figures, ListToSign toSign, ListRepeatSignals signals)
{
    /// <returns>Null for an administrator.</returns>
    public async Task<WorkbenchView?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Role is not { } role || !RolePermissions.ReadsContent(role))
        {
            return null;
        }

        return new WorkbenchView(
            role, await duties.HandleAsync(ct), await visits.HandleAsync(ct), await changes.HandleAsync(ct), await figures.HandleAsync(ct), await toSign.HandleAsync(ct),
            await signals.HandleAsync(null, ct));
    }
}
