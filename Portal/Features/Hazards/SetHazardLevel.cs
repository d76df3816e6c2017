using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Features.Calendar;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>Sets the level of a hazard and with it the series of visits, in one transaction.</summary>
public sealed class SetHazardLevel(PortalContexts contexts, CurrentUser currentUser, AccessLog access, WorkCalendars calendars, ChinaTime time)
{
    /// <param name="version">The state that the officer saw; another one is a conflict.</param>
    public async Task<Result> HandleAsync(string number, RiskLevel level, string reason, Guid version, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.AssessHazard))
        {
            return await access.RefuseAsync(user, "hazard.level", number, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "hazard.level";
        var hazard = await db.Hazards.Include(h => h.LevelChanges).SingleOrDefaultAsync(h => h.Number == number, ct);
        if (hazard is null)
        {
            return await access.DenyAsync(user, "hazard.level", number, ct);
        }

        db.Entry(hazard).Property(h => h.Version).OriginalValue = version;
        if (hazard.SetLevel(level, reason, user.Id, time.Now) is { IsOk: false } refused)
        {
            return refused;
        }

        await ReplanAsync(db, hazard, level, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }

        return Result.Ok;
    }

    /// <summary>What is ahead follows the new level; what was missed stays and stays late.</summary>
    private async Task ReplanAsync(PortalDbContext db, Hazard hazard, RiskLevel level, CancellationToken ct)
    {
        var today = time.Today;
        var ahead = await db.Visits.Where(v => v.HazardId == hazard.Id && v.DoneOn == null && !v.IsCancelled && v.PlannedOn >= today).ToListAsync(ct);
        foreach (var visit in ahead)
        {
            visit.Cancel();
        }

        db.Visits.AddRange(VisitCadence.Series(level, today, await calendars.GetAsync(db, ct))
            .Select(day => Visit.Plan(hazard.Id, hazard.ResponsibleUnitId, VisitKind.Open, day, time.Now)));
    }
}
