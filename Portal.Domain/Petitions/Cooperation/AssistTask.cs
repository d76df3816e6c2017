using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Petitions.Cooperation;

/// <summary>
/// What one assisting unit (协办单位) is asked to do for a petition, with its own day and answer. It carries number and subject of the
/// petition itself, because the assisting unit reads this task and nothing else of the matter.
/// </summary>
/// <remarks>《信访工作条例》第24条: units that share a matter agree on who does what.</remarks>
public sealed class AssistTask : IRecorded, IVersioned
{
    private AssistTask()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>Number of the petition.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Subject of the petition when the task was given.</summary>
    public string Subject { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    /// <summary>What the unit is asked to do.</summary>
    public string Request { get; private set; } = "";

    public Guid AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Last day on which the answer is in time.</summary>
    public DateOnly DueOn { get; private set; }

    public AssistState State { get; private set; }

    public string Answer { get; private set; } = "";

    /// <summary>Day of the answer that stands; null while none does.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Why the lead unit sent the answer back, or goes on without it; empty otherwise.</summary>
    public string Note { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether an answer is still awaited.</summary>
    public bool IsOpen => State == AssistState.Open;

    /// <summary>Asks a unit to assist.</summary>
    /// <param name="petition">The matter; it has a lead unit and its opinion was not sent for approval yet.</param>
    /// <returns>Refused for the lead unit itself, without a request, and for a day outside tomorrow to the end of the handling time.</returns>
    public static Result<AssistTask> Of(Petition petition, Guid unitId, string request, DateOnly dueOn, Guid byUserId, DateTimeOffset now, DateOnly today) =>
        Fault(petition, unitId, request, dueOn, today) is { } fault
            ? fault
            : new AssistTask
            {
                Id = Guid.CreateVersion7(now),
                PetitionId = petition.Id,
                Number = petition.Number,
                Subject = petition.Subject,
                UnitId = unitId,
                Request = request.Trim(),
                AskedById = byUserId,
                AskedAt = now,
                DueOn = dueOn,
            };

    /// <summary>The assisting unit answers.</summary>
    /// <returns>Refused when it has answered already or need not any more, and without a text or with one that is too long.</returns>
    public Result Respond(string answer, DateOnly today) => Result.Unless(
        !IsOpen ? CooperationRefusals.AssistNotOpen
            : string.IsNullOrWhiteSpace(answer) ? CooperationRefusals.AnswerMissing : CooperationLimits.Answer.Fault(answer),
        () => (Answer, AnsweredOn, State) = (answer.Trim(), today, AssistState.Answered));

    /// <summary>The lead unit takes the answer.</summary>
    /// <returns>Refused when there is no answer to take.</returns>
    public Result Confirm() => Result.Unless(
        State == AssistState.Answered ? null : CooperationRefusals.AssistNotAnswered,
        () => (State, Note) = (AssistState.Confirmed, ""));

    /// <summary>The lead unit sends the answer back for more, with a new day.</summary>
    /// <returns>Refused when there is no answer, without a note or with one that is too long, and for a day that is not ahead.</returns>
    public Result Return(string note, DateOnly dueOn, DateOnly today) => Result.Unless(
        State != AssistState.Answered ? CooperationRefusals.AssistNotAnswered : NoteFault(note) ?? DueFault(dueOn, null, today),
        () => (State, Note, DueOn, AnsweredOn) = (AssistState.Open, note.Trim(), dueOn, null));

    /// <summary>The lead unit goes on without an answer and says why.</summary>
    /// <returns>Refused once the task has ended, and without a reason or with one that is too long.</returns>
    public Result Waive(string reason) => Result.Unless(
        State is AssistState.Confirmed or AssistState.Waived ? CooperationRefusals.AssistEnded : NoteFault(reason),
        () => (State, Note) = (AssistState.Waived, reason.Trim()));

    /// <summary>Whether the answer missed its day, or is missing after it.</summary>
    public bool IsLate(DateOnly today) => State != AssistState.Waived && (AnsweredOn ?? today) > DueOn;

    /// <summary>When a unit may be asked: from the assignment until the opinion is sent for approval.</summary>
    public static Refusal? StatusFault(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => CooperationRefusals.AssistTooEarly,
        PetitionStatus.Assigned or PetitionStatus.Accepted => null,
        _ => CooperationRefusals.AssistTooLate,
    };

    private static Refusal? Fault(Petition petition, Guid unitId, string request, DateOnly dueOn, DateOnly today) =>
        StatusFault(petition.Status)
            ?? (unitId == petition.HandlingUnitId ? CooperationRefusals.AssistUnitIsLead : null)
            ?? (string.IsNullOrWhiteSpace(request) ? CooperationRefusals.AssistRequestMissing : CooperationLimits.Request.Fault(request))
            ?? DueFault(dueOn, petition.ClockOf(ClockKind.Handling)?.TargetOn, today);

    private static Refusal? NoteFault(string note) => string.IsNullOrWhiteSpace(note) ? CooperationRefusals.NoteMissing : CooperationLimits.Note.Fault(note);

    private static Refusal? DueFault(DateOnly dueOn, DateOnly? handlingEnds, DateOnly today) =>
        dueOn <= today ? CooperationRefusals.AssistDuePast : dueOn > handlingEnds ? CooperationRefusals.AssistDueTooLate : null;
}
