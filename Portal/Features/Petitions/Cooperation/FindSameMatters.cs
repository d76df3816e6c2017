using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>A matter in the reader's scope that may be the same; never why or who.</summary>
public sealed record SameMatterRow(string Number, string Subject, DateOnly ReceivedOn, PetitionStatus Step);

/// <summary>
/// Asks whether an already registered petition may be the same matter as an earlier one. It starts at a petition, never at a person, so
/// that every question leaves a registration behind.
/// </summary>
public sealed class FindSameMatters(PortalContexts contexts, CurrentUser currentUser)
{
    private const int MostRows = 3;
    private const int MostOfTopic = 300;
    private const int MostOfSide = 50;

    public async Task<IReadOnlyList<SameMatterRow>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.HandlePetition) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var own = await Texts(db.Petitions.Where(petition => petition.Number == number)).SingleOrDefaultAsync(ct);
        if (own is null || own.IsLinked)
        {
            return [];
        }

        var sameSide = await SameSideAsync(db, own.Id, ct);
        var since = own.ReceivedOn.AddDays(-SameMatterRule.Days);
        var earlier = db.Petitions.Where(petition => petition.Id != own.Id && petition.ReceivedOn >= since && petition.ReceivedOn <= own.ReceivedOn && petition.RegisteredAt <= own.RegisteredAt);
        var candidates = await Texts(earlier.Where(petition => petition.Topic == own.Topic).OrderByDescending(petition => petition.ReceivedOn).ThenByDescending(petition => petition.Id).Take(MostOfTopic))
            .ToListAsync(ct);
        candidates.AddRange(await Texts(earlier.Where(petition => petition.Topic != own.Topic && sameSide.Contains(petition.Id))).ToListAsync(ct));
        var pairs = own.Pairs();
        return [.. candidates.Select(text => (Text: text, Likeness: TextLikeness.Of(pairs, text.Pairs())))
            .Where(each => SameMatterRule.MaybeSame(each.Likeness, sameSide.Contains(each.Text.Id)))
            .OrderByDescending(each => each.Likeness).ThenBy(each => each.Text.Number, StringComparer.Ordinal).Take(MostRows)
            .Select(each => new SameMatterRow(each.Text.Number, each.Text.Subject, each.Text.ReceivedOn, each.Text.Step))];
    }

    private static IQueryable<MatterText> Texts(IQueryable<Petition> petitions) => petitions.AsNoTracking().Select(petition => new MatterText(
        petition.Id, petition.Number, petition.Subject, petition.Topic, petition.ReceivedOn, petition.RegisteredAt, petition.Status,
        petition.RepeatOfId != null || petition.MergedIntoId != null, petition.Claims.Select(claim => claim.Text).ToList()));

    private static async Task<List<Guid>> SameSideAsync(PortalDbContext db, Guid petitionId, CancellationToken ct)
    {
        var hashes = await db.PetitionerHashes.AsNoTracking().Where(hash => hash.PetitionId == petitionId).Select(hash => hash.Hash).ToListAsync(ct);
        return hashes.Count == 0 ? [] : await db.PetitionerHashes.AsNoTracking().Where(hash => hashes.Contains(hash.Hash) && hash.PetitionId != petitionId)
            .Select(hash => hash.PetitionId).Distinct().Take(MostOfSide).ToListAsync(ct);
    }

    private sealed record MatterText(
        Guid Id, string Number, string Subject, string Topic, DateOnly ReceivedOn, DateTimeOffset RegisteredAt, PetitionStatus Step, bool IsLinked, List<string> Claims)
    {
        public IReadOnlySet<(char, char)> Pairs() => TextLikeness.PairsOf($"{Subject} {string.Join(' ', Claims)}");
    }
}
