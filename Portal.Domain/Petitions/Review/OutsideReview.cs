using Portal.Domain.History;

namespace Portal.Domain.Petitions.Review;

/// <summary>A review or recheck by a body that does not work in this portal: who, since when, and its answer.</summary>
public sealed class OutsideReview : IRecorded
{
    private OutsideReview()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The petition whose opinion is reviewed.</summary>
    public Guid PetitionId { get; private set; }

    public ReviewLevel Level { get; private set; }

    /// <summary>Name of the reviewing body.</summary>
    public string Body { get; private set; } = "";

    public DateOnly RequestedOn { get; private set; }

    /// <summary>Last day by plain counting, 30 days after the request.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>The day on which the petitioner received the answer; null before.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public ReviewConclusion? Conclusion { get; private set; }

    public Guid MatterId => PetitionId;

    internal static OutsideReview Create(Guid id, Guid petitionId, ReviewLevel level, string body, DateOnly requestedOn) => new()
    {
        Id = id,
        PetitionId = petitionId,
        Level = level,
        Body = body,
        RequestedOn = requestedOn,
        DueOn = requestedOn.AddDays(ClockRule.All[ReviewPath.ClockOf(level)].Days!.Value),
    };

    /// <summary>Writes down the answer of the body.</summary>
    /// <returns>Refused a second time, without a conclusion, and for a day before the request or after today.</returns>
    public Result Answer(DateOnly on, ReviewConclusion? conclusion, DateOnly today) => Result.Unless(
        AnsweredOn is not null ? ReviewRefusals.AnsweredAlready
        : conclusion is null ? ReviewRefusals.ConclusionMissing
        : on > today || on < RequestedOn ? ReviewRefusals.AnswerDay
        : null,
        () => (AnsweredOn, Conclusion) = (on, conclusion));
}
