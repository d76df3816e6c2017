using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Review;

/// <summary>Finds the opinions that a review looks at again, down to the first handling.</summary>
internal static class ReviewRecusals
{
    /// <summary>The refusal for who took part in an earlier opinion; null for others and for a first handling.</summary>
    public static async Task<Refusal?> FaultAsync(PetitionTurn turn, CancellationToken ct) =>
        ReviewRecusal.Fault((await ReviewedAsync(turn.Db, turn.Petition, ct)).Select(petition => petition.Opinion).OfType<Opinion>(), turn.User.Id)
            ?? await FormerHandsFaultAsync(turn.Db, turn.Petition.Id, turn.User.Id, ct);

    /// <summary>The refusal for who drafted or signed an opinion of this petition that was taken away; null for others.</summary>
    public static async Task<Refusal?> FormerHandsFaultAsync(PortalDbContext db, Guid petitionId, Guid userId, CancellationToken ct) =>
        (await db.Reopenings.AsNoTracking().Where(each => each.PetitionId == petitionId).ToListAsync(ct)).Select(each => each.Fault(userId)).FirstOrDefault(fault => fault is not null);

    /// <summary>The petitions under review, the nearest first.</summary>
    public static async Task<IReadOnlyList<Petition>> ReviewedAsync(PortalDbContext db, Petition petition, CancellationToken ct)
    {
        var chain = new List<Petition>();
        for (var review = petition.ReviewCase; review is not null; review = chain[^1].ReviewCase)
        {
            chain.Add(await db.Petitions.Include(p => p.Opinion).Include(p => p.ReviewCase).SingleAsync(p => p.Id == review.ReviewedId, ct));
        }

        return chain;
    }
}
