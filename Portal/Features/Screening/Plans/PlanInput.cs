using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;

namespace Portal.Features.Screening.Plans;

/// <summary>What is typed into the form of a plan.</summary>
public sealed class PlanInput
{
    public string Name { get; set; } = "矛盾纠纷排查";

    public Guid? UnitId { get; set; }

    public string? TemplateName { get; set; } = DefaultChecklist.Name;

    public RhythmKind Kind { get; set; } = RhythmKind.MonthDay;

    public int? Number { get; set; } = 20;

    public DayOfWeek Weekday { get; set; } = DayOfWeek.Monday;

    public int Month { get; set; } = 1;

    public string Cron { get; set; } = "0 0 * * 1";

    public HolidayShift Shift { get; set; } = HolidayShift.After;

    public IReadOnlyList<UnitKind> UnitKinds { get; set; } = ScreeningUnits.Kinds;

    public int? DaysToFill { get; set; } = 5;

    /// <summary>First day that counts; of a special round the day on which it opens.</summary>
    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public static PlanInput Of(NewScreeningPlan plan) => new()
    {
        Name = plan.Name,
        UnitId = plan.UnitId,
        TemplateName = plan.TemplateName,
        Kind = plan.Rhythm.Kind,
        Number = plan.Rhythm.Number,
        Weekday = plan.Rhythm.Weekday,
        Month = plan.Rhythm.Month,
        Cron = plan.Rhythm.Cron,
        Shift = plan.Shift,
        UnitKinds = plan.UnitKinds,
        DaysToFill = plan.DaysToFill,
        StartsOn = plan.StartsOn,
        EndsOn = plan.EndsOn,
    };

    /// <summary>Takes another kind with a day that it has in each period.</summary>
    public void TurnTo(RhythmKind kind)
    {
        Kind = kind;
        Number = kind is RhythmKind.MonthDay or RhythmKind.Quarter ? 20 : 1;
        DaysToFill = Math.Min(DaysToFill ?? 5, kind == RhythmKind.Week ? 3 : 5);
        Shift = kind == RhythmKind.Once ? HolidayShift.None : Shift;
    }

    /// <summary>The settings; a missing number or day becomes one that is refused.</summary>
    public NewScreeningPlan Settings => new(
        Name, UnitId ?? Guid.Empty, TemplateName ?? "", new ScreeningRhythm(Kind, Number ?? -1, Weekday, Month, Cron.Trim(), StartsOn ?? default), Shift, UnitKinds,
        DaysToFill ?? 0, StartsOn ?? default, EndsOn);
}
