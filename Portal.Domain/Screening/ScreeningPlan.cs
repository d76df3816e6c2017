using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Plans;

namespace Portal.Domain.Screening;

/// <summary>Rhythm, units and template of recurring rounds, or of one special round (排查计划).</summary>
public sealed class ScreeningPlan : IRecorded, IVersioned
{
    private ScreeningPlan()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The mine or group whose units take part.</summary>
    public Guid UnitId { get; private set; }

    public OrgUnit? Unit { get; private set; }

    /// <summary>Name of the checklist; a round takes its newest published version at opening.</summary>
    public string TemplateName { get; private set; } = "";

    public ScreeningRhythm Rhythm { get; private set; } = ScreeningRhythm.Monthly(1);

    public HolidayShift Shift { get; private set; }

    /// <summary>Which kinds of unit under <see cref="Unit"/> get a task.</summary>
    public IReadOnlyList<UnitKind> UnitKinds { get; private set; } = ScreeningUnits.Kinds;

    /// <summary>How many days the units have, the opening day not counted.</summary>
    public int DaysToFill { get; private set; }

    public bool IsActive { get; private set; } = true;

    /// <summary>No round opens before it.</summary>
    public DateOnly StartsOn { get; private set; }

    /// <summary>Last day of a special round, or last day on which a round is opened; null runs on.</summary>
    public DateOnly? EndsOn { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public PlanSchedule Schedule => new(Rhythm, Shift, StartsOn, EndsOn);

    public bool IsSpecial => Rhythm.Kind == RhythmKind.Once;

    /// <summary>Makes a plan.</summary>
    /// <returns>Refused for the faults of <see cref="NewScreeningPlan.FirstFault"/>.</returns>
    public static Result<ScreeningPlan> Make(Guid id, NewScreeningPlan form, ICronDays cron)
    {
        if (form.FirstFault(cron) is { } fault)
        {
            return fault;
        }

        var plan = new ScreeningPlan { Id = id, UnitId = form.UnitId };
        plan.Take(form);
        return plan;
    }

    /// <summary>Takes other settings. A plan with another rhythm counts from today on, so that nothing is opened for the past.</summary>
    /// <returns>Refused for the faults of <see cref="NewScreeningPlan.FirstFault"/>.</returns>
    public Result Change(NewScreeningPlan form, ICronDays cron, DateOnly today)
    {
        if (form.FirstFault(cron) is { } fault)
        {
            return fault;
        }

        var isOther = form.Rhythm.ToString() != Rhythm.ToString() || form.Shift != Shift;
        Take(form);
        if (isOther && StartsOn < today)
        {
            StartsOn = today;
        }

        return Result.Ok;
    }

    /// <summary>Last day for submitting in a round that opens on a day: a special round keeps its end.</summary>
    public DateOnly DueOn(DateOnly opensOn) => IsSpecial && EndsOn is { } end ? end : opensOn.AddDays(DaysToFill);

    /// <summary>No further rounds are opened; running ones go on.</summary>
    public void Stop() => IsActive = false;

    /// <summary>Goes on from today; what was not opened meanwhile stays so.</summary>
    /// <returns>Refused while it runs, and for a special round whose end has passed.</returns>
    public Result Resume(DateOnly today) => Result.Unless(
        IsActive ? PlanRefusals.RunsAlready : IsSpecial && EndsOn < today ? PlanRefusals.SpecialOver : null,
        () =>
        {
            IsActive = true;
            StartsOn = !IsSpecial && StartsOn < today ? today : StartsOn;
        });

    private void Take(NewScreeningPlan form)
    {
        (Name, TemplateName, Shift, UnitKinds, EndsOn) = (form.Name.Trim(), form.TemplateName, form.Shift, [.. ScreeningUnits.Allowed.Where(form.UnitKinds.Contains)], form.EndsOn);
        Rhythm = ScreeningRhythm.Parse(form.Rhythm.ToString());
        (StartsOn, DaysToFill) = form.EndsOn is { } end && IsSpecial ? (Rhythm.On, end.DayNumber - Rhythm.On.DayNumber) : (form.StartsOn, form.DaysToFill);
    }
}
