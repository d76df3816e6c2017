using Portal.Domain.Petitions;
using Portal.Domain.Visits;
using Portal.Features.Petitions.Dispositions;

namespace Portal.Features.Petitions;

/// <summary>Everything a petition's page shows, without the identity.</summary>
public sealed record PetitionDetail(
    Guid Id, string Number, string Subject, string OwnWords, string Summary, PetitionChannel Channel, PetitionKind Kind, string Topic,
    bool IsGroup, int People, int Representatives, bool HasIdentity, DateOnly ReceivedOn, DateTimeOffset RegisteredAt, string RegisteredAtUnit,
    Guid? HandlingUnitId, string? HandlingUnit, PetitionStatus Status, DateOnly? AcceptedOn, DateOnly? ClosedOn, Guid Version,
    IReadOnlyList<ClaimRow> Claims, IReadOnlyList<ClockRow> Clocks, IReadOnlyList<DispositionRow> Dispositions,
    IReadOnlyList<ContactRow> Contacts, OpinionRow? Opinion, IReadOnlyList<PaperRow> Papers, PetitionRights Rights, CourseRow Course)
{
    /// <summary>Whether it repeats an earlier matter (重信).</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether it is answered with a lead matter (并案).</summary>
    public bool IsMerged { get; init; }

    public ClockRow? ClockOf(ClockKind kind) => Clocks.LastOrDefault(clock => clock.Kind == kind);

    /// <summary>What its answer is called: 处理意见书, or 复查 or 复核意见书.</summary>
    public string PaperName => Course.Review is { } review ? $"{PetitionWords.Of(review.Level)}意见书" : "处理意见书";

    /// <summary>How many claims have a conclusion.</summary>
    public int Concluded => Claims.Count(claim => claim.Conclusion is not null);
}

public sealed record ClaimRow(Guid Id, int Ordinal, string Text, ClaimConclusion? Conclusion, string ConclusionText);

public sealed record ClockRow(ClockKind Kind, DateOnly StartsOn, DateOnly TargetOn, DateOnly LatestOn, bool IsProvisional, DateOnly? MetOn, DateOnly? PausedOn = null);

public sealed record DispositionRow(DispositionKind Kind, string ToUnit, DateTimeOffset At, DateOnly? DueOn, string Instruction, DateTimeOffset? ConfirmedAt);

public sealed record ContactRow(Guid Id, DateOnly On, ContactMethod Method, string Said, string Reply, string By, DateTimeOffset RecordedAt);

public sealed record OpinionRow(
    Guid Id, OpinionDraft Draft, Guid DraftedById, string DraftedBy, string ReturnNote, string? ApprovedBy, DateTimeOffset? ApprovedAt, DateOnly? DeliveredOn, string DeliveryWay);

/// <summary>One issued paper, without its bytes.</summary>
public sealed record PaperRow(Guid Id, string Kind, string Title, DateTimeOffset IssuedAt, int Bytes);
