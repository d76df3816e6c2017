using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Opens the sealed identity of one petition for a stated reason; the look itself goes on record.</summary>
public sealed class RevealIdentity(PetitionSteps steps, SealedIdentities identities)
{
    public async Task<Result<IReadOnlyList<Petitioner>>> HandleAsync(string number, string reason, CancellationToken ct)
    {
        IReadOnlyList<Petitioner> opened = [];
        var result = await steps.TakeAsync(new(number, Permission.RevealIdentity, "petition.identity.reveal"), async (turn, token) =>
        {
            var identity = await turn.Db.Identities.AsNoTracking().SingleOrDefaultAsync(i => i.PetitionId == turn.Petition.Id, token);
            if (identity is null)
            {
                return FeatureRefusals.NoIdentity;
            }

            var allowed = turn.Petition.RevealIdentity(PlainText.Line(reason), turn.User.Id, turn.Now);
            opened = allowed.IsOk ? identities.Open(identity) : [];
            return allowed;
        }, ct);
        return result.Refusal is { } refusal ? refusal : new Result<IReadOnlyList<Petitioner>>(opened, null);
    }
}
