using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Ends the handling of a petition (办结).</summary>
public sealed class ClosePetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ClosePetition, "petition.close"), async (turn, token) =>
        {
            var result = turn.Petition.Close(turn.Today);
            if (result.IsOk && turn.Petition.Ending is PetitionEnding.Exhausted)
            {
                Endings.ExhaustReviewed(turn.Petition, await ReviewRecusals.ReviewedAsync(turn.Db, turn.Petition, token), turn.Today);
            }

            return result;
        }, ct);
}
