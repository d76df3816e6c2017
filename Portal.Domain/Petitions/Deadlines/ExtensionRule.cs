using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>Asking for more time and granting it: once, at most 30 days, by the unit's leader, before the 60 days end.</summary>
/// <remarks>《信访工作条例》第34条. The 60 and at most 30 days make at most 90; the petitioner is told the reason.</remarks>
public static class ExtensionRule
{
    /// <summary>The handling unit asks for more time.</summary>
    /// <param name="petition">With its clocks and extensions.</param>
    /// <param name="days">Calendar days, 1 to <see cref="ClockRule.MaxExtensionDays"/>.</param>
    /// <returns>
    /// Refused while the matter is not in hand, after the 60 days, for days outside 1 to 30, without a reason or with one that is too long,
    /// when time was granted already, and while a request waits.
    /// </returns>
    public static Result Ask(Petition petition, int days, string reason, Guid byUserId, DateTimeOffset now, DateOnly today) => Result.Unless(
        TimeFault(petition, today)
            ?? (petition.Extensions.Any(extension => extension.IsApproved) ? DeadlineRefusals.ExtensionTwice : null)
            ?? (Open(petition) is not null ? DeadlineRefusals.ExtensionPending : null)
            ?? (days < 1 || days > ClockRule.MaxExtensionDays ? DeadlineRefusals.ExtensionDays : null)
            ?? (string.IsNullOrWhiteSpace(reason) ? DeadlineRefusals.ExtensionReason : TextLimit.DeadlineReason.Fault(reason)),
        () => petition.Ask(Extension.Ask(Guid.CreateVersion7(now), petition.Id, days, reason.Trim(), byUserId, now)));

    /// <summary>The unit's leader grants the time that was asked for; the last day of handling moves.</summary>
    /// <returns>Refused when nothing waits, for who asked, after the 60 days, and when the matter is no longer in hand.</returns>
    public static Result Approve(Petition petition, Guid byUserId, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        DecisionFault(petition, byUserId) ?? TimeFault(petition, today),
        () =>
        {
            var extension = Open(petition)!;
            extension.Decide(true, "", byUserId, now);
            petition.ClockOf(ClockKind.Handling)!.Lengthen(extension.Days, calendar);
        });

    /// <summary>The unit's leader does not grant it; the 60 days stay, and it may be asked again.</summary>
    /// <returns>Refused when nothing waits, for who asked, and without a note or with one that is too long.</returns>
    public static Result Refuse(Petition petition, string note, Guid byUserId, DateTimeOffset now) => Result.Unless(
        DecisionFault(petition, byUserId) ?? (string.IsNullOrWhiteSpace(note) ? DeadlineRefusals.DecisionNote : TextLimit.DeadlineReason.Fault(note)),
        () => Open(petition)!.Decide(false, note.Trim(), byUserId, now));

    /// <summary>The request that waits for the leader; null when none does.</summary>
    public static Extension? Open(Petition petition) => petition.Extensions.FirstOrDefault(extension => extension.DecidedAt is null);

    private static Refusal? DecisionFault(Petition petition, Guid byUserId) =>
        Open(petition) is not { } extension ? DeadlineRefusals.ExtensionNone
        : extension.AskedById == byUserId ? DeadlineRefusals.ApproverAsked
        : null;

    private static Refusal? TimeFault(Petition petition, DateOnly today) =>
        petition.Status is not (PetitionStatus.Accepted or PetitionStatus.OpinionSubmitted or PetitionStatus.OpinionApproved) ? DeadlineRefusals.ExtensionNotInHand
        : petition.ClockOf(ClockKind.Handling) is not { MetOn: null } handling ? DeadlineRefusals.ExtensionNotInHand
        : today > handling.LatestOn ? DeadlineRefusals.ExtensionTooLate
        : null;
}
