using Portal.Domain.Calendars;
using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Following;
using Portal.Domain.Visits;

namespace Portal.Domain.Screening;

/// <summary>One unit's share of a round; it ends in a submission or a nil report (排查任务).</summary>
public sealed class ScreeningTask : IRecorded, IVersioned
{
    /// <summary>Working days that a unit has to correct what was returned. House rule.</summary>
    public const int CorrectionDays = 3;

    private const int MostPeople = 9999;

    private readonly List<ReturnNote> _returnNotes = [];

    private ScreeningTask()
    {
    }

    /// <summary>States in which a unit still owes its answers; a store can ask it too.</summary>
    public static IReadOnlyList<ScreeningTaskStatus> Fillable { get; } = [ScreeningTaskStatus.Open, ScreeningTaskStatus.Returned];

    public Guid Id { get; private set; }

    public Guid RoundId { get; private set; }

    public ScreeningRound? Round { get; private set; }

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public ScreeningTaskStatus Status { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>First submission; what is corrected later does not move it.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Day of the first submission in China time; null until then. Lateness is measured by it.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Who submitted it last.</summary>
    public Guid? SubmittedById { get; private set; }

    /// <summary>Last submission after a return; null when it was never returned or not submitted again yet.</summary>
    public DateTimeOffset? ResubmittedAt { get; private set; }

    /// <summary>Last return; null when it was never returned.</summary>
    public DateTimeOffset? ReturnedAt { get; private set; }

    /// <summary>Day by which a returned task is to be submitted again; null unless it is returned.</summary>
    public DateOnly? CorrectBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public Guid? ApprovedById { get; private set; }

    /// <summary>Day in China time on which the unit was last urged by hand; null when never.</summary>
    public DateOnly? UrgedOn { get; private set; }

    /// <summary>What is to be corrected, of every return.</summary>
    public IReadOnlyList<ReturnNote> ReturnNotes => _returnNotes;

    /// <summary>At least one method when submitted.</summary>
    public IReadOnlyList<ContactMethod> Methods { get; private set; } = [];

    /// <summary>How many people were talked to; a number only.</summary>
    public int? PeopleTalkedTo { get; private set; }

    public string Note { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    /// <summary>Whether the unit still owes its answers.</summary>
    public bool IsFillable => Status is ScreeningTaskStatus.Open or ScreeningTaskStatus.Returned;

    /// <summary>Whether it was handed in and nobody has looked through it yet.</summary>
    public bool IsToReview => !IsFillable && ApprovedAt is null;

    internal static ScreeningTask Create(Guid roundId, Guid unitId, DateOnly dueOn, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), RoundId = roundId, UnitId = unitId, DueOn = dueOn };

    /// <summary>Keeps what is known of the effort before the task is submitted, so that a reload loses nothing.</summary>
    /// <returns>Refused when submitted already, for a number outside 1–9999, or for a text that is too long or names a person.</returns>
    public Result KeepEffort(IReadOnlyList<ContactMethod> methods, int? peopleTalkedTo, string note)
    {
        if (!IsFillable)
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        if (peopleTalkedTo is < 1 or > MostPeople)
        {
            return ScreeningRefusals.PeopleOutOfRange;
        }

        if (ScreeningAnswer.FaultOf(note) is { } fault)
        {
            return fault;
        }

        (Methods, PeopleTalkedTo, Note) = ([.. methods.Distinct()], peopleTalkedTo, note);
        return Result.Ok;
    }

    /// <summary>Closes the task: with findings it is a submission, without any a nil report.</summary>
    /// <param name="unanswered">Items without an answer.</param>
    /// <param name="problems">Items answered 有问题.</param>
    /// <param name="problemsWithoutHazard">Of these, how many have not become a hazard.</param>
    /// <returns>Refused when submitted already, with items left, without a method, without the number of people talked to, or for what <see cref="KeepEffort"/> refuses.</returns>
    public Result Submit(
        int unanswered, int problems, int problemsWithoutHazard, IReadOnlyList<ContactMethod> methods, int? peopleTalkedTo, string note,
        Guid byUserId, DateTimeOffset now, DateOnly today)
    {
        if (!IsFillable)
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        if (unanswered > 0)
        {
            return ScreeningRefusals.Unanswered(unanswered);
        }

        if (problemsWithoutHazard > 0)
        {
            return ScreeningRefusals.ProblemsWithoutText(problemsWithoutHazard);
        }

        if (methods.Count == 0 || peopleTalkedTo is null or < 1)
        {
            return ScreeningRefusals.EffortMissing(problems == 0, methods.Count == 0, peopleTalkedTo is null or < 1);
        }

        if (KeepEffort(methods, peopleTalkedTo, note.Trim()) is { IsOk: false } refused)
        {
            return refused;
        }

        ResubmittedAt = SubmittedAt is null ? null : now;
        SubmittedAt ??= now;
        SubmittedOn ??= today;
        SubmittedById = byUserId;
        CorrectBy = null;
        Status = problems == 0 ? ScreeningTaskStatus.Nil : ScreeningTaskStatus.Submitted;
        return Result.Ok;
    }

    /// <summary>Gives it back with what is to be corrected; the unit has <see cref="CorrectionDays"/> working days, the first submission stands.</summary>
    /// <param name="notes">One per item; an empty item code speaks of the whole.</param>
    /// <returns>Refused before it is submitted, after it was approved, without a note, and for a note that is empty, too long or names a person.</returns>
    public Result Return(IReadOnlyList<NewReturnNote> notes, Guid byUserId, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        ReviewFault() ?? ReturnNote.FirstFault(notes),
        () =>
        {
            Status = ScreeningTaskStatus.Returned;
            ReturnedAt = now;
            CorrectBy = calendar.AddWorkingDays(today, CorrectionDays);
            _returnNotes.AddRange(notes.Select(note => ReturnNote.Write(Id, note, byUserId, now)));
        });

    /// <summary>Finds it complete.</summary>
    /// <returns>Refused before it is submitted, when it was approved already, and for the person who submitted it.</returns>
    public Result Approve(Guid byUserId, DateTimeOffset now) => Result.Unless(
        ReviewFault() ?? (SubmittedById == byUserId ? FollowingRefusals.OwnSubmission : null),
        () => (ApprovedAt, ApprovedById) = (now, byUserId));

    /// <summary>Keeps that the unit was urged by hand (催办); once a day is enough.</summary>
    /// <returns>Refused when nothing is owed, nothing is late, or it was urged today.</returns>
    public Result Urge(DateOnly today) => Result.Unless(
        !IsFillable ? ScreeningRefusals.SubmittedAlready
        : !IsOwedLate(today) ? FollowingRefusals.NothingLate
        : UrgedOn == today ? FollowingRefusals.UrgedToday
        : null,
        () => UrgedOn = today);

    /// <summary>Submitted first after its day, or owed and past its day; a returned one also after its day of correction.</summary>
    public bool IsLate(DateOnly today) => LateFor(SubmittedOn, CorrectBy, DueOn, today);

    /// <summary>Owed, and past the day that counts now: its day of correction while it is returned, whenever it was first submitted.</summary>
    public bool IsOwedLate(DateOnly today) => IsFillable && today > (CorrectBy ?? DueOn);

    /// <summary><see cref="IsLate"/> for values that were read without their task.</summary>
    public static bool LateFor(DateOnly? submittedOn, DateOnly? correctBy, DateOnly dueOn, DateOnly today) =>
        (submittedOn ?? today) > dueOn || (correctBy is { } day && today > day);

    private Refusal? ReviewFault() => IsFillable ? FollowingRefusals.NotSubmitted : ApprovedAt is not null ? FollowingRefusals.ApprovedAlready : null;
}
