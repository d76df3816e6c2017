using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Lets the units of a closed round fill in again for some days.</summary>
public sealed class ReopenRound(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>Refused when it is not closed.</returns>
    public async Task<Result> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.round.reopen", number, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.round.reopen";
        if (await db.Rounds.SingleOrDefaultAsync(round => round.Number == number && round.Unit!.Path.StartsWith(user.ScopePath), ct) is not { } round)
        {
            return await access.DenyAsync(user, "screening.round.reopen", number, ct);
        }

        if (round.Reopen(time.Today) is { IsOk: false } refused)
        {
            return refused;
        }

        await db.SaveChangesAsync(ct);
        return Result.Ok;
    }
}
