using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Writes the conclusion on one claim.</summary>
public sealed class ConcludeClaim(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, Guid claimId, ClaimConclusion conclusion, string text, Guid expectedVersion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.conclude", expectedVersion), async (turn, token) =>
            await ReviewRecusals.FaultAsync(turn, token) is { } recused ? recused
            : turn.Petition.Claims.Any(claim => claim.Id == claimId)
                ? turn.Petition.Conclude(claimId, conclusion, PlainText.Of(text))
                : SecurityRefusals.NotFound, ct);
}
