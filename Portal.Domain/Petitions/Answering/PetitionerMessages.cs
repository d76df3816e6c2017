using Portal.Domain.Petitions.Review;

namespace Portal.Domain.Petitions.Answering;

/// <summary>When a petitioner may send what: facts always, the rest while it means something. 《信访工作条例》第19、21、35条.</summary>
public static class PetitionerMessages
{
    /// <summary>Adds facts, at any step and after closing too.</summary>
    /// <param name="id">Made by the form, so that sending it twice adds once.</param>
    /// <param name="petition">With its clocks.</param>
    /// <param name="earlier">What this petitioner sent before.</param>
    /// <param name="photos">How many photos come with it; with one the text may be empty.</param>
    /// <returns>Refused when empty, too long, with more than <see cref="PetitionerMessage.MostPhotos"/> photos, or after <see cref="PetitionerMessage.MostPerDay"/> messages on one day.</returns>
    public static Result<PetitionerMessage> AddFacts(
        Guid id, Petition petition, IReadOnlyCollection<PetitionerMessage> earlier, string text, int photos, DateTimeOffset now) =>
        Send(
            id, petition, PetitionerMessageKind.Facts, text, now,
            string.IsNullOrWhiteSpace(text) && photos == 0 ? AnsweringRefusals.FactsEmpty : photos > PetitionerMessage.MostPhotos ? AnsweringRefusals.TooManyPhotos : CountFault(earlier, now),
            photos);

    /// <summary>Asks to withdraw the petition; the handling unit decides what the law still asks for.</summary>
    /// <returns>Refused after the answer was delivered or the matter closed, while an earlier one waits, and when the reason is too long.</returns>
    public static Result<PetitionerMessage> Withdraw(Guid id, Petition petition, IReadOnlyCollection<PetitionerMessage> earlier, string reason, DateTimeOffset now) =>
        Send(id, petition, PetitionerMessageKind.Withdrawal, reason, now, WithdrawFault(petition.Status, earlier) ?? CountFault(earlier, now));

    /// <summary>Asks for the next look at the opinion (请求复查, after that 复核).</summary>
    /// <returns>Refused before the opinion was delivered, after its 30 days, after the recheck, when asked before, and when the reason is too long.</returns>
    /// <remarks>《信访工作条例》第35、36条.</remarks>
    public static Result<PetitionerMessage> AskReview(
        Guid id, Petition petition, IReadOnlyCollection<PetitionerMessage> earlier, string reason, DateTimeOffset now, DateOnly today) =>
        Send(id, petition, PetitionerMessageKind.ReviewRequest, reason, now, ReviewPath.NextLevel(petition) is null ? ReviewRefusals.Exhausted : ReviewFault(ReviewPath.RightOf(petition), earlier, today));

    /// <summary>Why a withdrawal cannot be asked for; null when it can.</summary>
    public static Refusal? WithdrawFault(PetitionStatus status, IReadOnlyCollection<PetitionerMessage> earlier) =>
        status >= PetitionStatus.Delivered ? AnsweringRefusals.NothingToWithdraw
        : earlier.Any(message => message is { Kind: PetitionerMessageKind.Withdrawal, Outcome: null or MessageOutcome.Agreed }) ? AnsweringRefusals.WithdrawnAlready
        : null;

    /// <summary>Why review cannot be asked for; null when it can.</summary>
    /// <param name="right">The petitioner's 30 days; null before delivery and after the recheck.</param>
    /// <param name="earlier">What was sent before.</param>
    /// <param name="today">Today in China time.</param>
    public static Refusal? ReviewFault(Clock? right, IReadOnlyCollection<PetitionerMessage> earlier, DateOnly today) =>
        right is null ? AnsweringRefusals.ReviewBeforeDelivery
        : today > right.LatestOn ? AnsweringRefusals.ReviewTooLate
        : right.MetOn is not null || earlier.Any(message => message is { Kind: PetitionerMessageKind.ReviewRequest, Outcome: null }) ? AnsweringRefusals.ReviewAskedAlready
        : null;

    private static Refusal? CountFault(IReadOnlyCollection<PetitionerMessage> earlier, DateTimeOffset now) =>
        earlier.Count(message => message.SentAt > now.AddDays(-1)) >= PetitionerMessage.MostPerDay ? AnsweringRefusals.TooManyToday : null;

    private static Result<PetitionerMessage> Send(Guid id, Petition petition, PetitionerMessageKind kind, string text, DateTimeOffset now, Refusal? fault, int photos = 0) =>
        (fault ?? PetitionerMessage.TextMax.Fault(text)) is { } refusal ? refusal : PetitionerMessage.Create(id, petition.Id, kind, text.Trim(), photos, now);
}
