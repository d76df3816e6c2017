using Portal.Domain.History;

namespace Portal.Domain.Petitions.Cooperation;

/// <summary>
/// That a petition repeats an earlier one or is handled with another, until it is undone. It joins matters, never people: each keeps
/// its own petitioners, query code, notices and answer (关联、并案).
/// </summary>
public sealed class MatterLink : IRecorded
{
    private MatterLink()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The later petition, or the one that follows.</summary>
    public Guid PetitionId { get; private set; }

    /// <summary>First matter of the chain, or the lead matter of the merge.</summary>
    public Guid FirstId { get; private set; }

    public MatterLinkKind Kind { get; private set; }

    public Guid ByUserId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was undone; empty while it stands.</summary>
    public string EndReason { get; private set; } = "";

    public Guid MatterId => PetitionId;

    /// <summary>Links a petition to the first of its chain, or merges it into a lead matter.</summary>
    /// <param name="first">Root of the chain: it is linked to none itself.</param>
    /// <param name="hasFollowers">Whether other petitions are linked to <paramref name="later"/> in the same way.</param>
    /// <returns>Refused for a petition and itself, when linked already, in the wrong order, and for a merge that comes too late.</returns>
    /// <remarks>《信访工作条例》第24、32条: one matter is handled once by one unit, and everyone gets an answer.</remarks>
    public static Result<MatterLink> Join(Petition later, Petition first, MatterLinkKind kind, bool hasFollowers, Guid byUserId, DateTimeOffset now)
    {
        var fault = later.Id == first.Id ? CooperationRefusals.LinkToItself
            : later.FirstOf(kind) is not null ? CooperationRefusals.LinkedAlready
            : hasFollowers ? CooperationRefusals.HasFollowers
            : kind == MatterLinkKind.Repeat ? RepeatFault(later, first) : MergeFault(later, first);
        if (fault is not null)
        {
            return fault;
        }

        later.Follow(kind, first.Id);
        return new MatterLink { Id = Guid.CreateVersion7(now), PetitionId = later.Id, FirstId = first.Id, Kind = kind, ByUserId = byUserId, At = now };
    }

    /// <summary>Undoes the link; both matters go on by themselves.</summary>
    /// <returns>Refused when it was undone already, and without a reason or with one that is too long.</returns>
    public Result Undo(Petition later, string reason, DateTimeOffset now) => Result.Unless(
        EndedAt is not null ? CooperationRefusals.NotLinked
            : string.IsNullOrWhiteSpace(reason) ? CooperationRefusals.LinkReasonMissing : CooperationLimits.LinkReason.Fault(reason),
        () =>
        {
            (EndedAt, EndReason) = (now, reason.Trim());
            later.Follow(Kind, null);
        });

    private static Refusal? RepeatFault(Petition later, Petition first) =>
        first.ReceivedOn > later.ReceivedOn || (first.ReceivedOn == later.ReceivedOn && first.RegisteredAt > later.RegisteredAt) ? CooperationRefusals.FirstIsLater : null;

    private static Refusal? MergeFault(Petition follower, Petition lead) =>
        follower.Status > PetitionStatus.Accepted ? CooperationRefusals.MergeTooLate
        : lead.Status >= PetitionStatus.Delivered ? CooperationRefusals.LeadAnsweredAlready
        : follower.HandlingUnitId is { } unit && lead.HandlingUnitId is { } leadUnit && unit != leadUnit ? CooperationRefusals.OtherUnit
        : null;
}
