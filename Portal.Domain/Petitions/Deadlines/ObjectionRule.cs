using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>Objecting to an assignment within 5 working days, and the sender's decision.</summary>
/// <remarks>《信访工作条例》第23、24条: until the sender has verified and agrees, the unit stays responsible and every clock runs on.</remarks>
public static class ObjectionRule
{
    /// <summary>A reason of fewer characters explains nothing.</summary>
    public const int MinReason = 10;

    /// <summary>The unit that got the matter objects.</summary>
    /// <param name="petition">With its clocks and objections.</param>
    /// <returns>
    /// Refused before assignment and after acceptance, from the sixth working day, while an objection waits or once one was turned down for
    /// this assignment, and without a detailed reason or with one that is too long.
    /// </returns>
    public static Result File(Petition petition, string reason, Guid byUserId, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        StepFault(petition)
            ?? (today > LatestOn(petition, calendar) ? DeadlineRefusals.ObjectionTooLate(LatestOn(petition, calendar)) : null)
            ?? (petition.Objections.Any(each => each.DecidedAt is null) ? DeadlineRefusals.ObjectionPending : null)
            ?? (petition.Objections.Any(each => each.ByUnitId == petition.HandlingUnitId && each.FiledAt >= LastPassedOn(petition)) ? DeadlineRefusals.ObjectionTwice : null)
            ?? (reason.Trim().Length < MinReason ? DeadlineRefusals.ObjectionReason : TextLimit.DeadlineReason.Fault(reason)),
        () =>
        {
            petition.Object(Objection.File(Guid.CreateVersion7(now), petition.Id, petition.HandlingUnitId!.Value, reason.Trim(), byUserId, now));
            petition.ClockOf(ClockKind.Objection)?.Meet(today);
        });

    /// <summary>The sender agrees: the matter is back with the sender, to be passed on again. Notice and handling run on.</summary>
    /// <returns>Refused when nothing waits, for who objected, once accepted, and without what the sender found.</returns>
    public static Result Agree(Petition petition, string note, Guid byUserId, DateTimeOffset now, DateOnly today) => Result.Unless(
        DecisionFault(petition, note, byUserId),
        () =>
        {
            var objection = Open(petition)!;
            objection.Decide(true, note.Trim(), byUserId, now);
            petition.ClockOf(ClockKind.Assignment)?.Meet(today);
            petition.HandTo(null, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.Return, petition.RegisteredAtUnitId, objection.Reason, now));
            petition.MoveTo(PetitionStatus.Registered);
        });

    /// <summary>The sender does not agree: the unit stays responsible.</summary>
    /// <returns>Refused when nothing waits, for who objected, once accepted, and without what the sender found.</returns>
    public static Result Refuse(Petition petition, string note, Guid byUserId, DateTimeOffset now) => Result.Unless(
        DecisionFault(petition, note, byUserId),
        () => Open(petition)!.Decide(false, note.Trim(), byUserId, now));

    /// <summary>The unit took the matter after all: an objection that waits is settled by that.</summary>
    public static void Settle(Petition petition, Guid byUserId, DateTimeOffset now) => Open(petition)?.Decide(false, "", byUserId, now);

    /// <summary>The objection that waits for the sender; null when none does.</summary>
    public static Objection? Open(Petition petition) => petition.Objections.FirstOrDefault(objection => objection.DecidedAt is null);

    /// <summary>The fifth working day after the unit got the matter; for one assigned before this clock existed it is counted from the assignment.</summary>
    private static DateOnly LatestOn(Petition petition, WorkCalendar calendar) => petition.ClockOf(ClockKind.Objection)?.LatestOn
        ?? calendar.AddWorkingDays(petition.ClockOf(ClockKind.Assignment)?.StartsOn ?? petition.ReceivedOn, ClockRule.All[ClockKind.Objection].Days!.Value);

    private static DateTimeOffset? LastPassedOn(Petition petition) =>
        petition.Dispositions.Where(disposition => TransferRule.Counts(disposition.Kind)).Max(disposition => (DateTimeOffset?)disposition.At);

    private static Refusal? DecisionFault(Petition petition, string note, Guid byUserId) =>
        Open(petition) is not { } objection ? DeadlineRefusals.ObjectionNone
        : objection.FiledById == byUserId ? DeadlineRefusals.ObjectionOwn
        : StepFault(petition) ?? (string.IsNullOrWhiteSpace(note) ? DeadlineRefusals.ObjectionNote : TextLimit.DeadlineReason.Fault(note));

    private static Refusal? StepFault(Petition petition) => petition.Status switch
    {
        PetitionStatus.Registered => PetitionRefusals.NotAssigned,
        PetitionStatus.Assigned => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => DeadlineRefusals.ObjectionAccepted,
    };
}
