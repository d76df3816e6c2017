using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Accounts.StandIns;

/// <summary>Ends a stand-in at once; what was done meanwhile keeps both names.</summary>
public sealed class EndStandIn(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>Refused when it is over; not-found outside the reader's scope and for those who may not hand over this person's work.</returns>
    public async Task<Result> HandleAsync(Guid id, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        db.Action = "stand-in.end";
        var standIn = await db.StandIns.Include(each => each.Unit).SingleOrDefaultAsync(each => each.Id == id, ct);
        if (standIn is null || !StandInRights.MayHandOver(user, standIn.AwayUserId, standIn.Unit!.Path))
        {
            return await access.DenyAsync(user, "stand-in.end", id.ToString(), ct);
        }

        if (standIn.End(time.Now, time.Today) is { IsOk: false } refused)
        {
            return refused;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
