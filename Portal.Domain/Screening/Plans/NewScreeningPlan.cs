using Portal.Domain.Organization;

namespace Portal.Domain.Screening.Plans;

/// <summary>What is asked to make or change a plan.</summary>
/// <param name="UnitId">The mine or group whose units take part.</param>
/// <param name="TemplateName">Name of a published checklist.</param>
/// <param name="UnitKinds">Which kinds of unit get a task.</param>
/// <param name="DaysToFill">Days to fill in, the opening day not counted; a special round has its end instead.</param>
/// <param name="EndsOn">Last day of a special round; last day on which a recurring plan opens a round, or null.</param>
public sealed record NewScreeningPlan(
    string Name, Guid UnitId, string TemplateName, ScreeningRhythm Rhythm, HolidayShift Shift, IReadOnlyList<UnitKind> UnitKinds, int DaysToFill,
    DateOnly StartsOn, DateOnly? EndsOn = null)
{
    private const int MaxName = 40;

    /// <summary>First fault; null when a plan can be made of it.</summary>
    public Refusal? FirstFault(ICronDays cron) =>
        string.IsNullOrWhiteSpace(Name) ? ScreeningRefusals.PlanNameMissing
        : Name.Trim().Length > MaxName ? ScreeningRefusals.PlanNameTooLong
        : Rhythm.FirstFault(cron) is { } fault ? fault
        : UnitKinds.Count == 0 || UnitKinds.Any(kind => !ScreeningUnits.Allowed.Contains(kind)) ? PlanRefusals.KindsMissing
        : Rhythm.Kind == RhythmKind.Once ? SpecialFault()
        : EndsOn < StartsOn ? PlanRefusals.EndsBeforeStart
        : DaysToFill < 1 || DaysToFill > Rhythm.MostDaysToFill ? PlanRefusals.DaysToFill(Rhythm.MostDaysToFill)
        : null;

    private Refusal? SpecialFault() =>
        EndsOn is not { } end || end <= Rhythm.On || end.DayNumber - Rhythm.On.DayNumber > Rhythm.MostDaysToFill ? PlanRefusals.SpecialEnd : null;
}
