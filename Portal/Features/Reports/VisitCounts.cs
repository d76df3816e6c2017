using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>Visits of a subtree that were due in a month.</summary>
internal static class VisitCounts
{
    public static async Task<VisitCount> LoadAsync(PortalDbContext db, string unitPath, ReportMonth month, CancellationToken ct)
    {
        var due = await db.Visits.AsNoTracking()
            .Where(visit => visit.Unit!.Path.StartsWith(unitPath) && !visit.IsCancelled && visit.PlannedOn >= month.First && visit.PlannedOn <= month.Last)
            .Select(visit => new { visit.PlannedOn, visit.DoneOn })
            .ToListAsync(ct);
        return new VisitCount(due.Count, due.Count(visit => visit.DoneOn <= visit.PlannedOn), due.Count(visit => visit.DoneOn > visit.PlannedOn), due.Count(visit => visit.DoneOn is null));
    }
}
