using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Screening;

/// <summary>One run of a plan with one task per unit (排查轮次).</summary>
public sealed class ScreeningRound : IRecorded
{
    private readonly List<ScreeningTask> _tasks = [];

    private ScreeningRound()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>LC-矿代码-yyyy-3位.</summary>
    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Guid PlanId { get; private set; }

    /// <summary>Such as 2026-11; with the plan it is unique, so a job that runs twice opens one round.</summary>
    public string Period { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    public Guid TemplateId { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day for submitting; the end of that day in China time.</summary>
    public DateOnly DueOn { get; private set; }

    public Guid MatterId => Id;

    public IReadOnlyList<ScreeningTask> Tasks => _tasks;

    /// <summary>Opens a round with one task for each unit.</summary>
    public static ScreeningRound Open(string number, ScreeningPlan plan, string period, Guid templateId, DateOnly opensOn, IEnumerable<Guid> unitIds, DateTimeOffset now)
    {
        var round = new ScreeningRound
        {
            Id = Guid.CreateVersion7(now),
            Number = number,
            Name = $"{period[..4]}年{int.Parse(period.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture)}月{plan.Name}",
            PlanId = plan.Id,
            Period = period,
            UnitId = plan.UnitId,
            TemplateId = templateId,
            OpensOn = opensOn,
            DueOn = opensOn.AddDays(plan.DaysToFill),
        };
        round._tasks.AddRange(unitIds.Select(unitId => ScreeningTask.Create(round.Id, unitId, round.DueOn, now)));
        return round;
    }
}
