using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Indicators;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>Visits that were due in a period; the last three add up to the first.</summary>
/// <param name="Late">Done after their day.</param>
/// <param name="Missed">Not done yet.</param>
public sealed record VisitFigureSet(int Due, int OnTime, int Late, int Missed);

/// <summary>Counts the visits of a subtree that were due in a period, for reports.</summary>
public sealed class VisitFigures(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="unitPath">Top of the subtree, such as <c>JT/YQ/</c>.</param>
    /// <param name="period">Both ends included.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<Result<VisitFigureSet>> HandleAsync(string unitPath, Period period, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadVisits) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        await using var db = contexts.Open(user);
        var due = await db.Visits.AsNoTracking()
            .Where(visit => visit.Unit!.Path.StartsWith(unitPath) && !visit.IsCancelled && visit.PlannedOn >= period.From && visit.PlannedOn <= period.To)
            .Select(visit => new { visit.PlannedOn, visit.DoneOn })
            .ToListAsync(ct);
        return new VisitFigureSet(
            due.Count, due.Count(visit => visit.DoneOn <= visit.PlannedOn), due.Count(visit => visit.DoneOn > visit.PlannedOn), due.Count(visit => visit.DoneOn is null));
    }
}
