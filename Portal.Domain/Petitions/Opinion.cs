using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>The written opinion on a petition (处理意见书). 《信访工作条例》第32条.</summary>
public sealed class Opinion : IRecorded, IVersioned
{
    private Opinion()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public string Request { get; private set; } = "";

    public string Facts { get; private set; } = "";

    public string Decision { get; private set; } = "";

    public string LegalBasis { get; private set; } = "";

    public string Remedies { get; private set; } = "";

    public Guid DraftedById { get; private set; }

    /// <summary>Note of the approver when the opinion was sent back; empty otherwise.</summary>
    public string ReturnNote { get; private set; } = "";

    public Guid? ApprovedById { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The day on which the petitioner received it; null before.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>How it was delivered, as on the delivery record (送达回证).</summary>
    public string DeliveryWay { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    internal static Opinion Create(Guid id, Guid petitionId) => new() { Id = id, PetitionId = petitionId };

    /// <summary>What a petition still lacks before its opinion goes for approval: a talk, a conclusion on each claim, a part of Article 32.</summary>
    internal static Refusal? MissingFor(Petition petition) =>
        (petition.Contacts.Count == 0 ? PetitionRefusals.NoContactYet : null)
            ?? (petition.Claims.Count(claim => !claim.IsConcluded) is > 0 and var open ? PetitionRefusals.ClaimsWithoutConclusion(open) : null)
            ?? (petition.Opinion?.AsDraft() ?? OpinionDraft.Empty).FirstMissingPart();

    internal void Write(OpinionDraft draft, Guid byUserId)
    {
        (Request, Facts, Decision, LegalBasis, Remedies) = draft;
        DraftedById = byUserId;
    }

    /// <summary>The answer of a lead matter for a petition merged into it: signed once, by the same hands.</summary>
    internal void SignAs(Opinion lead, string request)
    {
        Write(lead.AsDraft() with { Request = request }, lead.DraftedById);
        (ReturnNote, ApprovedById, ApprovedAt) = ("", lead.ApprovedById, lead.ApprovedAt);
    }

    internal Result Return(string note) => Result.Unless(
        string.IsNullOrWhiteSpace(note) ? PetitionRefusals.ReturnNoteMissing : TextLimit.ReturnNote.Fault(note),
        () => ReturnNote = note.Trim());

    internal Result Approve(Guid byUserId, DateTimeOffset at) => Result.Unless(
        DraftedById == byUserId ? PetitionRefusals.ApproverIsDrafter : null,
        () => (ReturnNote, ApprovedById, ApprovedAt) = ("", byUserId, at));

    internal Result Deliver(DateOnly on, string way, DateOnly approvedOn, DateOnly today) => Result.Unless(
        on > today ? PetitionRefusals.DeliveredInFuture
        : on < approvedOn ? PetitionRefusals.DeliveredBeforeApproval
        : string.IsNullOrWhiteSpace(way) ? PetitionRefusals.DeliveryWayMissing
        : TextLimit.DeliveryWay.Fault(way),
        () => (DeliveredOn, DeliveryWay) = (on, way.Trim()));

    /// <summary>It was revoked: the words stay as a draft, signature and delivery go; the paper that was handed over is kept.</summary>
    internal void TakeAway() => (ReturnNote, ApprovedById, ApprovedAt, DeliveredOn, DeliveryWay) = ("", null, null, null, "");

    internal OpinionDraft AsDraft() => new(Request, Facts, Decision, LegalBasis, Remedies);
}
