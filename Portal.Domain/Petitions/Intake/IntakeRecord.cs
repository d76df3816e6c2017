using Portal.Domain.History;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Domain.Petitions.Intake;

/// <summary>What is known about the registration of a petition, and how it is judged for now (登记信息、初步判断).</summary>
public sealed class IntakeRecord : IRecorded
{
    private IntakeRecord()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public PetitionParty Party { get; private set; }

    /// <summary>Nobody is named.</summary>
    public bool IsAnonymous { get; private set; }

    /// <summary>The lawful way as judged last. 《信访工作条例》第31条.</summary>
    public StatutoryRoute Route { get; private set; }

    /// <summary>Why kind, topic and way were judged so, last.</summary>
    public string Judgement { get; private set; } = "";

    public DisputeKind? Dispute { get; private set; }

    /// <summary>The day from which a limit of another law counts.</summary>
    public DateOnly? EventOn { get; private set; }

    public bool IsWrittenForThem { get; private set; }

    /// <summary>Who helped; may name someone after all, so history does not repeat it.</summary>
    [Confidential]
    public string HelpNote { get; private set; } = "";

    /// <summary>When the petitioner confirmed what was read out; null before.</summary>
    public DateTimeOffset? ReadBackAt { get; private set; }

    /// <summary>The day of receipt lies so far back that another person has to check its proof.</summary>
    public bool NeedsReceiptCheck { get; private set; }

    /// <summary>Who registered it; somebody else checks the receipt.</summary>
    public Guid? RegisteredById { get; private set; }

    public Guid? ReceiptCheckedById { get; private set; }

    public DateTimeOffset? ReceiptCheckedAt { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether somebody still has to check the proof of receipt.</summary>
    public bool AwaitsReceiptCheck => NeedsReceiptCheck && ReceiptCheckedAt is null;

    /// <summary>"No" to handing it over while the day of receipt is unchecked; null when it may go on.</summary>
    internal Refusal? AssignFault() => AwaitsReceiptCheck ? IntakeRefusals.ReceiptUnchecked : null;

    internal static IntakeRecord Of(Guid petitionId, NewPetition form, DateTimeOffset now, DateOnly today, Guid? byUserId) => new()
    {
        Id = Guid.CreateVersion7(now),
        PetitionId = petitionId,
        Party = form.Party,
        IsAnonymous = form.Representatives == 0,
        Route = form.Intake.Route,
        Judgement = form.Intake.Judgement.Trim(),
        Dispute = form.Intake.Dispute,
        EventOn = form.Intake.EventOn,
        IsWrittenForThem = form.Intake.IsWrittenForThem,
        HelpNote = form.Intake.HelpNote.Trim(),
        ReadBackAt = form.Intake.IsReadBack ? now : null,
        NeedsReceiptCheck = form.ReceivedOn < today.AddDays(-PetitionIntake.MaxBackdatedDays),
        RegisteredById = byUserId,
    };

    /// <summary>The record of a petition; made now for one that came before there were records, or out of an old register.</summary>
    internal static IntakeRecord Keep(Petition petition, DateTimeOffset now) => petition.Intake ??= new()
    {
        Id = Guid.CreateVersion7(now),
        PetitionId = petition.Id,
        Party = PetitionIntake.PartyOf(petition.IsGroup, petition.People),
        IsAnonymous = petition.Representatives == 0,
        Route = StatutoryRoute.Petition,
    };

    internal void Judge(StatutoryRoute route, string reason) => (Route, Judgement) = (route, reason);

    internal void ConfirmReadBack(DateTimeOffset now) => ReadBackAt = now;

    internal void CheckReceipt(Guid byUserId, DateTimeOffset now) => (ReceiptCheckedById, ReceiptCheckedAt) = (byUserId, now);
}
