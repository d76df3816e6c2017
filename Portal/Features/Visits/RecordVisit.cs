using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>Writes down a visit; a missed one can still be filled in and stays late.</summary>
public sealed class RecordVisit(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    private const int Tries = 3;

    /// <returns>Refused when recorded already, cancelled, dated ahead or without facts; a conflict only when the hazard changes again and again.</returns>
    public async Task<Result> HandleAsync(Guid id, DateOnly on, ContactMethod method, string facts, string promise, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.RecordVisit))
        {
            return await access.RefuseAsync(user, "visit.record", id.ToString(), ct);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveAsync(user, id, visit => visit.Record(on, method, facts, promise, user.Id, time.Today), ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Somebody changed the visit or its hazard meanwhile; the visit as it stands now says which.
            }
            catch (DbUpdateConcurrencyException)
            {
                return SecurityRefusals.Conflict;
            }
        }
    }

    private async Task<Result> SaveAsync(UserContext user, Guid id, Func<Visit, Result> record, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        db.Action = "visit.record";
        var visit = await db.Visits.SingleOrDefaultAsync(v => v.Id == id, ct);
        if (visit is null)
        {
            return await access.DenyAsync(user, "visit.record", id.ToString(), ct);
        }

        db.Actor = user.For(visit.UnitId).Actor;
        if (record(visit) is { IsOk: false } refused)
        {
            return refused;
        }

        (await db.Hazards.SingleOrDefaultAsync(h => h.Id == visit.HazardId, ct))?.BeginResolving();
        await db.SaveChangesAsync(ct);
        return Result.Ok;
    }
}
