using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Records that every lawful look is used up or was not asked for in time (三级终结), on the whole chain.</summary>
public sealed class ExhaustPetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ClosePetition, "petition.exhaust"), async (turn, token) =>
        {
            var result = Endings.Exhaust(turn.Petition, turn.Today);
            if (result.IsOk)
            {
                Endings.ExhaustReviewed(turn.Petition, await ReviewRecusals.ReviewedAsync(turn.Db, turn.Petition, token), turn.Today);
            }

            return result;
        }, ct);
}
