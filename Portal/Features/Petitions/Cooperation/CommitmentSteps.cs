using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>A step on a commitment, by the unit that has to keep it or by whoever handles the petition.</summary>
public sealed class CommitmentSteps(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    /// <param name="leadOnly">Whether only those who handle the petition may take it.</param>
    public async Task<Result> TakeAsync(Guid id, string action, bool leadOnly, Guid? expectedVersion, Func<Commitment, Result> act, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var commitment = user.Can(Permission.ReadPetitions) ? await db.Commitments.Include(each => each.Unit).SingleOrDefaultAsync(each => each.Id == id, ct) : null;
        if (commitment is null)
        {
            return await access.DenyAsync(user, action, id.ToString("N"), ct);
        }

        var keeps = !leadOnly && commitment.Unit!.Path.StartsWith(user.ScopePath, StringComparison.Ordinal);
        return user.Denies(Permission.HandlePetition) is null && (keeps || await HandlesAsync(db, user, commitment.PetitionId, ct))
            ? await db.SaveStepAsync(commitment, expectedVersion, action, () => act(commitment), ct)
            : await access.RefuseAsync(user, action, id.ToString("N"), ct);
    }

    private static Task<bool> HandlesAsync(PortalDbContext db, UserContext user, Guid petitionId, CancellationToken ct)
    {
        var scope = user.ScopePath;
        return db.Petitions.AnyAsync(petition => petition.Id == petitionId && (petition.HandlingUnit!.Path ?? petition.RegisteredAtUnit!.Path).StartsWith(scope), ct);
    }
}
