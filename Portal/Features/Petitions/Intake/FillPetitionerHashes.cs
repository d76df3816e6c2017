using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Features.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>Makes the hashes of petitioners who were registered before there were any, a few at a time, so that their matters are found again too.</summary>
public sealed class FillPetitionerHashes(PortalContexts contexts, CurrentUser currentUser, SealedIdentities identities, PetitionerHashes hashes)
{
    private const int Batch = 100;

    /// <returns>How many petitions got theirs.</returns>
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        var (filled, after) = (0, Guid.Empty);
        while (true)
        {
            await using var db = contexts.Open(await currentUser.GetAsync(ct));
            var batch = await db.Identities.AsNoTracking().Where(identity => identity.PetitionId > after && !db.PetitionerHashes.Any(hash => hash.PetitionId == identity.PetitionId))
                .OrderBy(identity => identity.PetitionId).Take(Batch)
                .Join(db.Petitions, identity => identity.PetitionId, petition => petition.Id, (identity, petition) => new { Identity = identity, petition.RegisteredAtUnit!.Path })
                .ToListAsync(ct);
            if (batch.Count == 0)
            {
                return filled;
            }

            foreach (var row in batch)
            {
                db.PetitionerHashes.AddRange(hashes.Of(row.Identity.PetitionId, identities.Open(row.Identity), OrgUnit.MinePathOf(row.Path)));
            }

            await db.SaveChangesAsync(ct);
            filled += batch.Count;
            after = batch.Max(row => row.Identity.PetitionId);
        }
    }
}
