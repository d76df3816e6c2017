using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Records what a body outside the portal answered.</summary>
public sealed class AnswerOutsideReview(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, DateOnly on, ReviewConclusion? conclusion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.RegisterPetition, "petition.review.outside-answer"), async (turn, token) =>
            await turn.Db.OutsideReviews.Where(review => review.PetitionId == turn.Petition.Id).OrderByDescending(review => review.Id).FirstOrDefaultAsync(token) is { } review
                ? review.Answer(on, conclusion, turn.Today)
                : ReviewRefusals.NoReview, ct);
}
