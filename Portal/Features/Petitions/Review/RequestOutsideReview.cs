using Portal.Domain;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Records that a body outside the portal was asked for review or recheck, and until when it owes an answer.</summary>
public sealed class RequestOutsideReview(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string body, DateOnly requestedOn, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.RegisterPetition, "petition.review.outside") { ByRegistrar = true }, turn =>
        {
            var result = ReviewPath.RequestOutside(turn.Petition, PlainText.Line(body), requestedOn, turn.Now, turn.Today);
            if (!result.IsOk)
            {
                return result.Refusal;
            }

            turn.Db.Add(result.Value);
            return Result.Ok;
        }, ct);
}
