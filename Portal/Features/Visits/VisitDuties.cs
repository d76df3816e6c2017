using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>A visit that is owed.</summary>
public sealed record VisitDuty(Guid VisitId, Guid HazardId, string HazardNumber, string HazardTitle, RiskLevel? Level, VisitKind Kind, DateOnly PlannedOn, Guid UnitId, string UnitName)
{
    /// <summary>Opens its form.</summary>
    public string Link => $"/visits?open={VisitId}";
}

/// <summary>Visits owed within the reader's subtree up to a day, the longest overdue first; for the workbench and for reminders.</summary>
public sealed class VisitDuties(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="until">Last planned day that is included.</param>
    /// <param name="take">At most this many.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<IReadOnlyList<VisitDuty>> HandleAsync(DateOnly until, int take, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.RecordVisit))
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.Visits.AsNoTracking()
            .Where(v => v.DoneOn == null && !v.IsCancelled && v.PlannedOn <= until)
            .Join(db.Hazards, v => v.HazardId, h => h.Id, (v, h) => new { Visit = v, Unit = v.Unit!, Hazard = h })
            .OrderBy(row => row.Visit.PlannedOn).ThenBy(row => row.Visit.Id).Take(take)
            .Select(row => new VisitDuty(
                row.Visit.Id, row.Hazard.Id, row.Hazard.Number, row.Hazard.Title, row.Hazard.Level, row.Visit.Kind, row.Visit.PlannedOn, row.Visit.UnitId, row.Unit.Name))
            .ToListAsync(ct);
    }
}
