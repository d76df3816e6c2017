using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>A body outside the portal that owes the answer to a review.</summary>
public sealed record OutsideReviewDuty(string Number, string Subject, string Body, ReviewLevel Level, DateOnly RequestedOn, DateOnly DueOn)
{
    public string Link => $"/petitions/{Number}";
}

/// <summary>Answers of bodies outside that the petition office has to ask after: due within a week, or past their day. 《信访工作条例》第35、36条.</summary>
public sealed class OutsideReviewDuties(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Most = 100;
    private const int DaysAhead = 7;

    public async Task<IReadOnlyList<OutsideReviewDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RegisterPetition) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var (until, path) = (time.Today.AddDays(DaysAhead), user.ScopePath);
        return await db.OutsideReviews.AsNoTracking().Where(review => review.AnsweredOn == null && review.DueOn <= until)
            .Join(db.Petitions.Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(path)), review => review.PetitionId, petition => petition.Id, (review, petition) => new { review, petition.Number, petition.Subject })
            .OrderBy(row => row.review.DueOn).ThenBy(row => row.review.Id).Take(Most)
            .Select(row => new OutsideReviewDuty(row.Number, row.Subject, row.review.Body, row.review.Level, row.review.RequestedOn, row.review.DueOn)).ToListAsync(ct);
    }
}
