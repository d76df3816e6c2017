using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>Keeps the series of open hazards planned ninety days ahead, and takes out what closed ones no longer owe.</summary>
public sealed class ExtendVisitSeries(PortalContexts contexts, CurrentUser currentUser, ChinaTime time) : IPortalJob
{
    private const int PageSize = 200;

    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("走访计划");
        var last = Guid.Empty;
        do
        {
            last = await ExtendPageAsync(last, ct);
        }
        while (last != Guid.Empty);
    }

    /// <returns>Id of the last hazard of the page; empty when there was none.</returns>
    private async Task<Guid> ExtendPageAsync(Guid after, CancellationToken ct)
    {
        var today = time.Today;
        await using var db = await contexts.OpenAsync(ct);
        db.Action = "visit.plan";
        var hazards = await db.Hazards.AsNoTracking()
            .Where(h => h.Id.CompareTo(after) > 0 && h.Level != null)
            .OrderBy(h => h.Id).Take(PageSize)
            .Select(h => new { h.Id, h.ResponsibleUnitId, Level = h.Level!.Value, h.Stage, h.ClosedOn })
            .ToListAsync(ct);
        var ids = hazards.Select(h => h.Id).ToList();
        var planned = (await db.Visits.Where(v => ids.Contains(v.HazardId) && v.Kind == VisitKind.Open && !v.IsCancelled).ToListAsync(ct)).ToLookup(v => v.HazardId);
        foreach (var hazard in hazards)
        {
            if (hazard.Stage == HazardStage.Closed)
            {
                // The job may have slept over the closing day; what was planned since then was never owed.
                foreach (var visit in planned[hazard.Id].Where(v => v.DoneOn is null && v.PlannedOn >= (hazard.ClosedOn ?? today)))
                {
                    visit.Cancel();
                }
            }
            else if (planned[hazard.Id].Select(v => (DateOnly?)v.PlannedOn).Max() is { } lastPlanned)
            {
                db.Visits.AddRange(VisitCadence.After(lastPlanned, hazard.Level, today)
                    .Select(day => Visit.Plan(hazard.Id, hazard.ResponsibleUnitId, VisitKind.Open, day, time.Now)));
            }
        }

        await db.SaveChangesAsync(ct);
        return hazards.Count > 0 ? hazards[^1].Id : Guid.Empty;
    }
}
