using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>What else happens around a petition: refusal of acceptance, leader's reading, reviews, its end.</summary>
/// <param name="IsExcluded">Whether the reader took part in an opinion that is reviewed here.</param>
/// <param name="Reopened">The newest reopening; null when every opinion stands.</param>
/// <param name="Awaits">Unit that has not confirmed yet, while the first receiver answers for the matter; null when confirmed.</param>
public sealed record CourseRow(
    PetitionEnding? Ending, NonAcceptanceRow? NonAcceptance, ReadingRow? Reading, ReviewRow? Review, IReadOnlyList<LinkedReviewRow> Reviews,
    OutsideReviewRow? Outside, string? Awaits, bool IsExcluded, ReopeningRow? Reopened = null)
{
    /// <summary>Whether more time was asked for and waits or was granted, so that it cannot be asked again.</summary>
    public bool IsTimeAsked { get; init; }

    /// <summary>Nothing beside the ordinary path.</summary>
    public static CourseRow None { get; } = new(null, null, null, null, [], null, null, false);

    /// <summary>Whether a card about it is worth showing.</summary>
    public bool IsWorthTelling => NonAcceptance is not null || Reading is not null || Review is not null || Reviews.Count > 0 || Outside is not null || Reopened is not null || Awaits is not null;
}

public sealed record NonAcceptanceRow(
    NonAcceptanceGround Ground, string Facts, string Place, Guid ProposedById, string ProposedBy, DateTimeOffset ProposedAt, string? DecidedBy, DateTimeOffset? DecidedAt, string ReturnNote)
{
    public bool Waits => DecidedAt is null;
}

public sealed record ReadingRow(
    Guid LeaderId, string Leader, string Reason, string SubmittedBy, DateTimeOffset SubmittedAt, string Instruction, DateTimeOffset? InstructedAt, DateOnly? DueOn,
    string Report, DateTimeOffset? ReportedAt);

/// <summary>That this petition is a review of another one.</summary>
public sealed record ReviewRow(ReviewLevel Level, string ReviewedNumber, ReviewConclusion? Conclusion);

/// <summary>A linked petition in which this one is reviewed.</summary>
/// <param name="Unit">The reviewing unit.</param>
public sealed record LinkedReviewRow(ReviewLevel Level, string Number, string Unit, DateOnly ReceivedOn, PetitionStatus Status, ReviewConclusion? Conclusion);

/// <summary>That the opinion was taken away and the matter is handled anew.</summary>
public sealed record ReopeningRow(ReviewLevel Level, ReviewConclusion Conclusion, DateOnly On);

public sealed record OutsideReviewRow(ReviewLevel Level, string Body, DateOnly RequestedOn, DateOnly DueOn, DateOnly? AnsweredOn, ReviewConclusion? Conclusion);
