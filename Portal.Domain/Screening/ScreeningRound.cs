using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Plans;

namespace Portal.Domain.Screening;

/// <summary>One run of a plan with one task per unit (排查轮次).</summary>
public sealed class ScreeningRound : IRecorded
{
    /// <summary>How many days after its last day a round is closed.</summary>
    public const int DaysUntilClosed = 10;

    private readonly List<ScreeningTask> _tasks = [];

    private ScreeningRound()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>LC-矿代码-yyyy-3位.</summary>
    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid PlanId { get; private set; }

    /// <summary>Such as 2026-11 or 2026-W47; with the plan it is unique, so a job that runs twice opens one round.</summary>
    public string Period { get; private set; } = "";

    /// <summary>The month in which reports count it, such as 2026-11.</summary>
    public string Month { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public Guid TemplateId { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day for submitting; the end of that day in China time.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>From this day nothing more is filled in; null while it runs.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The day on which the office opened it again.</summary>
    public DateOnly? ReopenedOn { get; private set; }

    public Guid MatterId => Id;

    public IReadOnlyList<ScreeningTask> Tasks => _tasks;

    /// <summary>Opens a round with one task for each unit.</summary>
    /// <param name="nominal">The day that the rhythm names; period, month and name follow it.</param>
    /// <param name="opensOn">The day on which it is opened in fact.</param>
    public static ScreeningRound Open(string number, ScreeningPlan plan, DateOnly nominal, Guid templateId, DateOnly opensOn, IEnumerable<Guid> unitIds, DateTimeOffset now)
    {
        var round = new ScreeningRound
        {
            Id = Guid.CreateVersion7(now),
            Number = number,
            Name = RhythmWords.RoundName(plan.Rhythm, nominal, plan.Name),
            PlanId = plan.Id,
            Period = plan.Rhythm.PeriodOf(nominal),
            Month = ScreeningRhythm.MonthOf(nominal),
            UnitId = plan.UnitId,
            TemplateId = templateId,
            OpensOn = opensOn,
            DueOn = plan.DueOn(opensOn),
        };
        round._tasks.AddRange(unitIds.Select(unitId => ScreeningTask.Create(round.Id, unitId, round.DueOn, now)));
        return round;
    }

    /// <summary>Closes it when its time is over or nothing is left to do.</summary>
    /// <param name="isSettled">Whether every unit has handed in and been approved.</param>
    /// <param name="today">The day in China.</param>
    /// <returns>Whether it closed now; a round that was opened again waits for its days.</returns>
    public bool CloseIfOver(bool isSettled, DateOnly today)
    {
        if (ClosedOn is not null || !(today >= (ReopenedOn ?? DueOn).AddDays(DaysUntilClosed) || (isSettled && ReopenedOn is null)))
        {
            return false;
        }

        ClosedOn = today;
        return true;
    }

    /// <summary>Lets the units fill in for another <see cref="DaysUntilClosed"/> days.</summary>
    /// <returns>Refused when it is not closed.</returns>
    public Result Reopen(DateOnly today) => Result.Unless(ClosedOn is null ? PlanRefusals.NotClosed : null, () => (ClosedOn, ReopenedOn) = (null, today));
}
