using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Visits;

namespace Portal.Domain.Screening;

/// <summary>One unit's share of a round; it ends in a submission or a nil report (排查任务).</summary>
public sealed class ScreeningTask : IRecorded, IVersioned
{
    private const int MostPeople = 9999;

    private ScreeningTask()
    {
    }

    public Guid Id { get; private set; }

    public Guid RoundId { get; private set; }

    public ScreeningRound? Round { get; private set; }

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public ScreeningTaskStatus Status { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Day of submission in China time; null while open.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    public Guid? SubmittedById { get; private set; }

    /// <summary>At least one method when submitted.</summary>
    public IReadOnlyList<ContactMethod> Methods { get; private set; } = [];

    /// <summary>How many people were talked to; a number only.</summary>
    public int? PeopleTalkedTo { get; private set; }

    public string Note { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    internal static ScreeningTask Create(Guid roundId, Guid unitId, DateOnly dueOn, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), RoundId = roundId, UnitId = unitId, DueOn = dueOn };

    /// <summary>Keeps what is known of the effort before the task is submitted, so that a reload loses nothing.</summary>
    /// <returns>Refused when submitted already, for a number outside 1–9999, or for a text that is too long or names a person.</returns>
    public Result KeepEffort(IReadOnlyList<ContactMethod> methods, int? peopleTalkedTo, string note)
    {
        if (Status != ScreeningTaskStatus.Open)
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
        if (Status != ScreeningTaskStatus.Open)
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

        SubmittedAt = now;
        SubmittedOn = today;
        SubmittedById = byUserId;
        Status = problems == 0 ? ScreeningTaskStatus.Nil : ScreeningTaskStatus.Submitted;
        return Result.Ok;
    }

    /// <summary>Submitted after its day, or still open after it.</summary>
    public bool IsLate(DateOnly today) => (SubmittedOn ?? today) > DueOn;
}
