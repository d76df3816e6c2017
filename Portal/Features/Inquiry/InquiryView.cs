using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Inquiry;

/// <summary>What a petitioner sees of their matter. Units, never persons of the enterprise.</summary>
/// <param name="ReviewUntil">Last day for asking for review; null before delivery.</param>
/// <param name="Looks">When and from which unit somebody opened the identity.</param>
/// <param name="RateFault">Why it cannot be rated now; null when it can.</param>
public sealed record InquiryView(
    string Number, string Subject, DateOnly ReceivedOn, string Unit, PetitionStatus Status, DateOnly? DeliveredOn, DateOnly? ReviewUntil,
    IReadOnlyList<InquiryStep> Steps, IReadOnlyList<InquiryDate> Dates, IReadOnlyList<InquiryClaim> Claims, IReadOnlyList<InquiryPaper> Papers,
    IReadOnlyList<InquiryLook> Looks, IReadOnlyList<PetitionerMessage> Messages, PetitionRating? Rating, SecondLook? SecondLook, DateOnly Today, DateTimeOffset Now)
{
    public bool CanRate => Rating is null ? PetitionRating.OpenFault(DeliveredOn, Today) is null : Now < Rating.ChangeableUntil;

    public bool CanWithdraw => PetitionerMessages.WithdrawFault(Status, Messages) is null;

    public bool CanAskReview => PetitionerMessages.ReviewFault(ReviewUntil, Messages, Today) is null;
}

/// <summary>One step of the path.</summary>
/// <param name="On">When it was done; null when that is not recorded or it lies ahead.</param>
public sealed record InquiryStep(string Text, DateOnly? On, bool IsDone, bool IsCurrent);

/// <summary>What happens by which day.</summary>
public sealed record InquiryDate(DateOnly On, string Text, bool IsLate);

public sealed record InquiryClaim(int Ordinal, string Text, ClaimConclusion? Conclusion, string ConclusionText);

public sealed record InquiryPaper(Guid Id, string Title, DateTimeOffset IssuedAt, int Bytes);

public sealed record InquiryLook(DateTimeOffset At, string Unit);
