using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Inquiry;

/// <summary>Reads the one petition of a pass for its petitioner.</summary>
public sealed class ReadInquiry(PetitionerContexts contexts, ChinaTime time)
{
    /// <returns>Null when the pass no longer opens it.</returns>
    public async Task<InquiryView?> HandleAsync(InquiryPass pass, CancellationToken ct)
    {
        await using var db = contexts.Open(pass);
        var petition = await db.Petitions.AsNoTracking().Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion)
            .Include(p => p.ReviewCase).Include(p => p.Claims).Include(p => p.Clocks).Include(p => p.Dispositions).Include(p => p.Disclosures)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Number == pass.Number, ct);
        if (petition is null || !pass.Opens(petition.QueryCodeHash))
        {
            return null;
        }

        var deliveredOn = petition.Opinion?.DeliveredOn;
        var reopening = await ReopeningOf(db, petition.Id).FirstOrDefaultAsync(ct);
        return new InquiryView(
            petition.Number, petition.Subject, petition.ReceivedOn, await NameOfAsync(db, petition.HandlingUnit ?? petition.RegisteredAtUnit!, ct),
            petition.Status, petition.Ending, deliveredOn, ReviewPath.RightOf(petition), reopening, InquirySteps.Of(petition), InquirySteps.DatesOf(petition, time.Today),
            [.. petition.Claims.OrderBy(claim => claim.Ordinal).Select(claim => deliveredOn is null
                ? new InquiryClaim(claim.Ordinal, claim.Text, null, "")
                : new InquiryClaim(claim.Ordinal, claim.Text, claim.Conclusion, claim.ConclusionText))],
            await PapersOf(db, petition.Id, deliveredOn is not null, reopening).OrderByDescending(document => document.IssuedAt).ThenBy(document => document.Id)
                .Select(document => new InquiryPaper(document.Id, document.Title, document.IssuedAt, document.Content.Length)).ToListAsync(ct),
            await LooksAsync(db, petition, ct),
            await db.PetitionerMessages.AsNoTracking().Where(message => message.PetitionId == petition.Id).OrderByDescending(message => message.SentAt).ThenBy(message => message.Id).ToListAsync(ct),
            await db.Ratings.AsNoTracking().SingleOrDefaultAsync(rating => rating.PetitionId == petition.Id, ct),
            await db.SecondLooks.AsNoTracking().SingleOrDefaultAsync(look => look.PetitionId == petition.Id, ct),
            time.Today, time.Now);
    }

    /// <summary>The papers of a petition that its petitioner may hold; an opinion that was taken away stays among them.</summary>
    internal static IQueryable<IssuedDocument> PapersOf(PortalDbContext db, Guid petitionId, bool isDelivered, Reopening? reopening)
    {
        var (now, later) = (PaperKinds.ForPetitioner(isDelivered), PaperKinds.ForPetitioner(isDelivered: true));
        var until = reopening?.At ?? DateTimeOffset.MinValue;
        return db.Documents.AsNoTracking()
            .Where(document => document.MatterId == petitionId && (now.Contains(document.Kind) || (document.IssuedAt < until && later.Contains(document.Kind))));
    }

    internal static IQueryable<Reopening> ReopeningOf(PortalDbContext db, Guid petitionId) =>
        db.Reopenings.AsNoTracking().Where(each => each.PetitionId == petitionId).OrderByDescending(each => each.Id);

    private static async Task<IReadOnlyList<InquiryLook>> LooksAsync(PortalDbContext db, Petition petition, CancellationToken ct)
    {
        var people = petition.Disclosures.Select(disclosure => disclosure.ByUserId).Distinct().ToList();
        var units = await db.Users.AsNoTracking().Where(user => people.Contains(user.Id)).Select(user => new { user.Id, Unit = user.Unit!.Name })
            .ToDictionaryAsync(user => user.Id, user => user.Unit, ct);
        return [.. petition.Disclosures.OrderByDescending(disclosure => disclosure.At).Select(disclosure => new InquiryLook(disclosure.At, units.GetValueOrDefault(disclosure.ByUserId, "本单位")))];
    }

    /// <summary>云泉煤矿综采一队: the unit with its mine, so that a petitioner knows where to go.</summary>
    private static async Task<string> NameOfAsync(PortalDbContext db, OrgUnit unit, CancellationToken ct)
    {
        var mine = OrgUnit.MinePathOf(unit.Path);
        var name = mine == unit.Path ? null : await db.Units.AsNoTracking().Where(u => u.Path == mine).Select(u => u.Name).SingleOrDefaultAsync(ct);
        return name + unit.Name;
    }
}
