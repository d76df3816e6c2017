using Portal.Domain.Screening;
using Portal.Domain.Visits;

namespace Portal.Features.Screening.Following;

/// <summary>One unit's share of a round.</summary>
public sealed record RoundTaskRow(
    Guid TaskId, string UnitName, string UnitPath, ScreeningTaskStatus Status, DateOnly DueOn, DateOnly? CorrectBy, DateOnly? SubmittedOn, DateTimeOffset? SubmittedAt,
    DateTimeOffset? ResubmittedAt, DateTimeOffset? ApprovedAt, DateOnly? UrgedOn, int Answered, int Findings, IReadOnlyList<ContactMethod> Methods, int? PeopleTalkedTo)
{
    public bool IsFillable => ScreeningTask.Fillable.Contains(Status);

    public bool IsToReview => !IsFillable && ApprovedAt is null;

    /// <summary>The day that counts now.</summary>
    public DateOnly OwedBy => CorrectBy ?? DueOn;

    public bool IsLate(DateOnly today) => ScreeningTask.LateFor(SubmittedOn, CorrectBy, DueOn, today);

    /// <summary>Late, and still owed: what the office can do something about.</summary>
    public bool IsOwedLate(DateOnly today) => IsFillable && today > OwedBy;
}
