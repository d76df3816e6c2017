using Portal.Domain;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Writes what a review says of the opinion before it (复查、复核结论).</summary>
public sealed class ConcludeReview(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, ReviewConclusion? conclusion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.review.conclude"), async (turn, token) =>
            await ReviewRecusals.FaultAsync(turn, token) is { } recused ? recused : ReviewPath.Conclude(turn.Petition, conclusion), ct);
}
