using Microsoft.EntityFrameworkCore;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Notifications;

namespace Portal.Features.Petitions.Review;

/// <summary>Puts a petition back to handling inside the step by which the next look took its opinion away, and tells its handlers.</summary>
internal static class ReopenReviewed
{
    /// <summary>After a review of the portal was delivered: reopens what it looked at, when it says so.</summary>
    public static async Task AfterDeliveryAsync(PetitionTurn turn, DateOnly on, CancellationToken ct)
    {
        if (turn.Petition.ReviewCase is { } review && Reopening.Follows(review.Conclusion))
        {
            var reviewed = await turn.Db.Petitions.Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.ReviewCase).Include(p => p.Clocks)
                .AsSplitQuery().SingleAsync(p => p.Id == review.ReviewedId, ct);
            await ReopenAsync(turn, reviewed, review.Level, review.Conclusion, on, ct);
        }
    }

    public static async Task ReopenAsync(PetitionTurn turn, Petition reviewed, ReviewLevel level, ReviewConclusion? conclusion, DateOnly on, CancellationToken ct)
    {
        if (Reopening.Of(reviewed, level, conclusion, on, turn.Calendar, turn.Now) is not { } reopening)
        {
            return;
        }

        // The inbox is written under its lock, which holds to the end of the step.
        await turn.Db.Database.BeginTransactionAsync(ct);
        await turn.Db.LockMessagesAsync(ct);
        turn.Db.Add(reopening);
        await PetitionNews.TellHandlersAsync(
            turn.Db, reopening.Id, reviewed, $"原意见被{PetitionWords.Of(reopening.Conclusion)}，请重新办理", $"/petitions/{reviewed.Number}", turn.Now, ct);
    }
}
