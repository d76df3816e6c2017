using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Visits;

/// <summary>Writes down a visit; a missed one can still be filled in and stays late.</summary>
public sealed class RecordVisit(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    public async Task<Result> HandleAsync(Guid id, DateOnly on, ContactMethod method, string facts, string promise, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.RecordVisit))
        {
            return await access.RefuseAsync(user, "visit.record", id.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "visit.record";
        var visit = await db.Visits.SingleOrDefaultAsync(v => v.Id == id, ct);
        if (visit is null)
        {
            return await access.DenyAsync(user, "visit.record", id.ToString(), ct);
        }

        if (visit.Record(on, method, facts, promise, user.Id, time.Today) is { IsOk: false } refused)
        {
            return refused;
        }

        (await db.Hazards.SingleOrDefaultAsync(h => h.Id == visit.HazardId, ct))?.BeginResolving();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return VisitRefusals.RecordedAlready;
        }

        return Result.Ok;
    }
}
