using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Records what a body outside the portal answered.</summary>
public sealed class AnswerOutsideReview(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, DateOnly on, ReviewConclusion? conclusion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.RegisterPetition, "petition.review.outside-answer") { ByRegistrar = true }, async (turn, token) =>
        {
            var review = await turn.Db.OutsideReviews.Where(review => review.PetitionId == turn.Petition.Id).OrderByDescending(review => review.Id).FirstOrDefaultAsync(token);
            if (review is null)
            {
                return ReviewRefusals.NoReview;
            }

            var result = review.Answer(on, conclusion, turn.Today);
            if (result.IsOk)
            {
                await ReopenReviewed.ReopenAsync(turn, turn.Petition, review.Level, conclusion, on, token);
            }

            return result;
        }, ct);
}
