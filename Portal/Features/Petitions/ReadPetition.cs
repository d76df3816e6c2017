using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Dispositions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Reads one petition for its page; what is missing or out of scope is not found, and the try goes on record.</summary>
public sealed class ReadPetition(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    public async Task<Result<PetitionDetail>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Can(Permission.ReadPetitions) ? await LoadAsync(db, number, ct) : null;
        return petition is null
            ? await access.DenyAsync(user, "petition.read", number, ct)
            : await DetailAsync(db, petition, user, ct);
    }

    private static Task<Petition?> LoadAsync(PortalDbContext db, string number, CancellationToken ct) => db.Petitions.AsNoTracking()
        .Include(p => p.RegisteredAtUnit).Include(p => p.HandlingUnit).Include(p => p.Opinion).Include(p => p.ReviewCase)
        .Include(p => p.Claims).Include(p => p.Clocks).Include(p => p.Dispositions).Include(p => p.Contacts)
        .AsSplitQuery()
        .SingleOrDefaultAsync(p => p.Number == number, ct);

    private static async Task<PetitionDetail> DetailAsync(PortalDbContext db, Petition petition, UserContext user, CancellationToken ct)
    {
        var opinion = petition.Opinion;
        var people = petition.Contacts.Select(contact => contact.ByUserId).Append(opinion?.DraftedById ?? Guid.Empty).Append(opinion?.ApprovedById ?? Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToList();
        var names = people.Count == 0 ? [] : await db.Users.AsNoTracking().Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var unitIds = petition.Dispositions.Select(disposition => disposition.ToUnitId).Distinct().ToList();
        var units = unitIds.Count == 0 ? [] : await db.Units.AsNoTracking().Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, unit => unit.Name, ct);
        var hasIdentity = await db.Identities.AnyAsync(identity => identity.PetitionId == petition.Id, ct);
        var papers = await db.Documents.AsNoTracking().Where(document => document.MatterId == petition.Id).OrderBy(document => document.IssuedAt).ThenBy(document => document.Id)
            .Select(document => new PaperRow(document.Id, document.Kind, document.Title, document.IssuedAt, document.Content.Length)).ToListAsync(ct);
        var course = await ReadCourse.OfAsync(db, petition, user, ct);
        var rights = PetitionRights.Of(user, (petition.HandlingUnit ?? petition.RegisteredAtUnit!).Path, TransferRule.Count(petition), petition.RegisteredAtUnit!.Path);
        return new PetitionDetail(
            petition.Id, petition.Number, petition.Subject, petition.OwnWords, petition.Summary, petition.Channel, petition.Kind, petition.Topic,
            petition.IsGroup, petition.People, petition.Representatives, hasIdentity, petition.ReceivedOn, petition.RegisteredAt, petition.RegisteredAtUnit!.Name,
            petition.HandlingUnitId, petition.HandlingUnit?.Name, petition.Status, petition.AcceptedOn, petition.ClosedOn, petition.Version,
            [.. petition.Claims.OrderBy(claim => claim.Ordinal).Select(claim => new ClaimRow(claim.Id, claim.Ordinal, claim.Text, claim.Conclusion, claim.ConclusionText))],
            [.. petition.Clocks.OrderBy(clock => clock.Id).Select(clock => new ClockRow(clock.Kind, clock.StartsOn, clock.TargetOn, clock.LatestOn, clock.IsProvisional, clock.MetOn, clock.PausedOn))],
            [.. petition.Dispositions.OrderBy(d => d.Id).Select(d => new DispositionRow(d.Kind, units.GetValueOrDefault(d.ToUnitId, ""), d.At, d.DueOn, d.Instruction, d.ConfirmedAt))],
            [.. petition.Contacts.OrderBy(c => c.On).ThenBy(c => c.Id).Select(c => new ContactRow(c.Id, c.On, c.Method, c.Said, c.Reply, names.GetValueOrDefault(c.ByUserId, ""), c.RecordedAt))],
            opinion is null ? null : new OpinionRow(
                opinion.Id, new OpinionDraft(opinion.Request, opinion.Facts, opinion.Decision, opinion.LegalBasis, opinion.Remedies), opinion.DraftedById,
                names.GetValueOrDefault(opinion.DraftedById, ""), opinion.ReturnNote, opinion.ApprovedById is { } by ? names.GetValueOrDefault(by, "") : null,
                opinion.ApprovedAt, opinion.DeliveredOn, opinion.DeliveryWay),
            papers,
            course.IsExcluded ? rights with { Handle = false, Approve = false } : rights,
            course)
        {
            IsRepeat = petition.IsRepeat,
            IsMerged = petition.MergedIntoId is not null,
        };
    }
}
