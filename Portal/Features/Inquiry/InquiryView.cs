using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Inquiry;

/// <summary>What a petitioner sees of their matter. Units, never persons of the enterprise.</summary>
/// <param name="ReviewRight">The days for asking for the next look; null before delivery.</param>
/// <param name="Reopening">That an opinion was taken away and the matter is handled anew; null otherwise.</param>
/// <param name="Looks">When and from which unit somebody opened the identity.</param>
public sealed record InquiryView(
    string Number, string Subject, DateOnly ReceivedOn, string Unit, PetitionStatus Status, PetitionEnding? Ending, DateOnly? DeliveredOn, Clock? ReviewRight, Reopening? Reopening,
    IReadOnlyList<InquiryStep> Steps, IReadOnlyList<InquiryDate> Dates, IReadOnlyList<InquiryClaim> Claims, IReadOnlyList<InquiryPaper> Papers,
    IReadOnlyList<InquiryLook> Looks, IReadOnlyList<PetitionerMessage> Messages, PetitionRating? Rating, SecondLook? SecondLook, DateOnly Today, DateTimeOffset Now)
{
    public bool CanRate => Rating is null ? PetitionRating.OpenFault(DeliveredOn, Today) is null : Now < Rating.ChangeableUntil;

    public bool CanWithdraw => PetitionerMessages.WithdrawFault(Status, Messages) is null;

    /// <summary>What can be asked for next, in words; empty when there is nothing left to ask for.</summary>
    public string NextLook => ReviewRight?.Kind switch { ClockKind.RecheckRequest => "复核", null => "", _ => "复查" };

    public DateOnly? ReviewUntil => ReviewRight?.LatestOn;

    public bool CanAskReview => PetitionerMessages.ReviewFault(ReviewRight, Messages, Today) is null;
}

/// <summary>One step of the path.</summary>
/// <param name="On">When it was done; null when that is not recorded or it lies ahead.</param>
public sealed record InquiryStep(string Text, DateOnly? On, bool IsDone, bool IsCurrent);

/// <summary>What happens by which day.</summary>
public sealed record InquiryDate(DateOnly On, string Text, bool IsLate);

public sealed record InquiryClaim(int Ordinal, string Text, ClaimConclusion? Conclusion, string ConclusionText);

public sealed record InquiryPaper(Guid Id, string Title, DateTimeOffset IssuedAt, int Bytes);

public sealed record InquiryLook(DateTimeOffset At, string Unit);
