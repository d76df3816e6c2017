using Portal.Data;
using Portal.Data.Search;
using Portal.Domain.Petitions;

namespace Portal.Benchmarks.Data;

/// <summary>The tables of a petition and its parts, with the columns that the generator fills.</summary>
internal sealed class MatterTables(PortalDbContext db)
{
    public BulkTable Petitions { get; } = new(
        db, typeof(Petition), nameof(Petition.Id), nameof(Petition.Number), nameof(Petition.Subject), nameof(Petition.OwnWords), nameof(Petition.Summary), nameof(Petition.Channel),
        nameof(Petition.Kind), nameof(Petition.Topic), nameof(Petition.IsGroup), nameof(Petition.People), nameof(Petition.Representatives), nameof(Petition.ReceivedOn),
        nameof(Petition.RegisteredAt), nameof(Petition.RegisteredAtUnitId), nameof(Petition.HandlingUnitId), nameof(Petition.Status), nameof(Petition.AcceptedOn),
        nameof(Petition.ClosedOn), nameof(Petition.Ending), nameof(Petition.QueryCodeHash), nameof(Petition.Version), PetitionDates.DueOn, PetitionDates.LatestOn);

    public BulkTable Claims { get; } = new(
        db, typeof(Claim), nameof(Claim.Id), nameof(Claim.PetitionId), nameof(Claim.Ordinal), nameof(Claim.Text), nameof(Claim.Conclusion), nameof(Claim.ConclusionText));

    public BulkTable Clocks { get; } = new(
        db, typeof(Clock), nameof(Clock.Id), nameof(Clock.PetitionId), nameof(Clock.Kind), nameof(Clock.StartsOn), nameof(Clock.TargetOn), nameof(Clock.LatestOn),
        nameof(Clock.IsProvisional), nameof(Clock.MetOn));

    public BulkTable Dispositions { get; } = new(
        db, typeof(Disposition), nameof(Disposition.Id), nameof(Disposition.PetitionId), nameof(Disposition.Kind), nameof(Disposition.ToUnitId), nameof(Disposition.At),
        nameof(Disposition.DueOn), nameof(Disposition.Instruction), nameof(Disposition.ConfirmedAt));

    public BulkTable Contacts { get; } = new(
        db, typeof(ContactLog), nameof(ContactLog.Id), nameof(ContactLog.PetitionId), nameof(ContactLog.On), nameof(ContactLog.Method), nameof(ContactLog.Said),
        nameof(ContactLog.Reply), nameof(ContactLog.ByUserId), nameof(ContactLog.RecordedAt));

    public BulkTable Opinions { get; } = new(
        db, typeof(Opinion), nameof(Opinion.Id), nameof(Opinion.PetitionId), nameof(Opinion.Request), nameof(Opinion.Facts), nameof(Opinion.Decision), nameof(Opinion.LegalBasis),
        nameof(Opinion.Remedies), nameof(Opinion.DraftedById), nameof(Opinion.ApprovedById), nameof(Opinion.ApprovedAt), nameof(Opinion.DeliveredOn), nameof(Opinion.DeliveryWay), nameof(Opinion.Version));

    public BulkTable Papers { get; } = new(
        db, typeof(IssuedDocument), nameof(IssuedDocument.Id), nameof(IssuedDocument.MatterId), nameof(IssuedDocument.Kind), nameof(IssuedDocument.Title), nameof(IssuedDocument.IssuedAt),
        nameof(IssuedDocument.ContentType), nameof(IssuedDocument.Content), nameof(IssuedDocument.Sha256));

    public BulkTable Identities { get; } = new(db, typeof(SealedIdentity), nameof(SealedIdentity.PetitionId), nameof(SealedIdentity.Content));

    public IReadOnlyList<BulkTable> All => [Petitions, Claims, Clocks, Dispositions, Contacts, Opinions, Papers, Identities];
}
