using Portal.Domain.History;

namespace Portal.Domain.Petitions.Dispositions;

/// <summary>A proposal not to accept a petition (不予受理), which a second person signs or sends back.</summary>
public sealed class NonAcceptance : IRecorded
{
    private NonAcceptance()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public NonAcceptanceGround Ground { get; private set; }

    /// <summary>The facts that make the ground apply, in words that the petitioner will read.</summary>
    public string Facts { get; private set; } = "";

    /// <summary>Where the petitioner should go instead.</summary>
    public string Place { get; private set; } = "";

    public Guid ProposedById { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>When it was signed or sent back; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was sent back; empty when it was signed or waits.</summary>
    public string ReturnNote { get; private set; } = "";

    public Guid MatterId => PetitionId;

    /// <summary>Proposes not to accept.</summary>
    /// <param name="earlier">The newest proposal for this petition; null when there is none.</param>
    /// <returns>Refused once accepted or closed, while a proposal waits, and without a ground of the list, facts or a place to go to.</returns>
    /// <remarks>《信访工作条例》第23、31、44条: a refusal without lawful ground is punishable.</remarks>
    public static Result<NonAcceptance> Propose(
        Petition petition, NonAcceptance? earlier, NonAcceptanceGround? ground, string facts, string place, Guid byUserId, DateTimeOffset now)
    {
        if ((DispositionRefusals.UnlessOpen(petition.Status)
            ?? (earlier is { DecidedAt: null } ? DispositionRefusals.NonAcceptanceWaits : null)
            ?? (ground is null ? DispositionRefusals.GroundMissing : null)
            ?? (string.IsNullOrWhiteSpace(facts) ? DispositionRefusals.GroundFactsMissing : TextLimit.GroundFacts.Fault(facts))
            ?? (string.IsNullOrWhiteSpace(place) ? DispositionRefusals.PlaceMissing : TextLimit.Place.Fault(place))) is { } fault)
        {
            return fault;
        }

        return new NonAcceptance
        {
            Id = Guid.CreateVersion7(now), PetitionId = petition.Id, Ground = ground!.Value, Facts = facts.Trim(), Place = place.Trim(), ProposedById = byUserId, ProposedAt = now,
        };
    }

    /// <summary>Signs the refusal: the petitioner is told in writing and the handling ends.</summary>
    /// <returns>Refused for who proposed it, once decided, and when the petition was accepted meanwhile.</returns>
    public Result Sign(Petition petition, Guid byUserId, DateTimeOffset now, DateOnly today) => Result.Unless(
        DispositionRefusals.UnlessOpen(petition.Status) ?? DecisionFault(byUserId),
        () =>
        {
            (DecidedById, DecidedAt) = (byUserId, now);
            petition.ClockOf(ClockKind.Notice)?.Meet(today);
            petition.End(PetitionEnding.NotAccepted, today);
        });

    /// <summary>Sends the proposal back; the petition goes on.</summary>
    /// <returns>Refused for who proposed it, once decided, and without a note or with one that is too long.</returns>
    public Result Return(Guid byUserId, string note, DateTimeOffset now) => Result.Unless(
        DecisionFault(byUserId) ?? (string.IsNullOrWhiteSpace(note) ? PetitionRefusals.ReturnNoteMissing : TextLimit.ReturnNote.Fault(note)),
        () => (DecidedById, DecidedAt, ReturnNote) = (byUserId, now, note.Trim()));

    private Refusal? DecisionFault(Guid byUserId) =>
        DecidedAt is not null ? DispositionRefusals.DecidedAlready
        : byUserId == ProposedById ? DispositionRefusals.SignerIsProposer
        : null;
}
