using Portal.Domain.History;
using Portal.Domain.Organization;

namespace Portal.Domain.Screening;

/// <summary>Rhythm, units and template of recurring rounds (排查计划).</summary>
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

    /// <summary>Name of the checklist; a round takes its newest version at opening.</summary>
    public string TemplateName { get; private set; } = "";

    /// <summary>Day of the month on which the round opens, 1 to 28.</summary>
    public int OpensOnDay { get; private set; }

    /// <summary>How many days the units have, the opening day not counted.</summary>
    public int DaysToFill { get; private set; }

    public bool IsActive { get; private set; } = true;

    /// <summary>First month that counts; earlier months are never opened afterwards.</summary>
    public DateOnly StartsOn { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    /// <summary>Makes a monthly plan.</summary>
    /// <returns>Refused without a name, for a name over 40 characters, an opening day outside 1–28 or a time to fill outside 1–25 days.</returns>
    public static Result<ScreeningPlan> Monthly(string name, Guid unitId, string templateName, int opensOnDay, int daysToFill, DateOnly startsOn, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(name) ? ScreeningRefusals.PlanNameMissing
        : name.Trim().Length > 40 ? ScreeningRefusals.PlanNameTooLong
        : opensOnDay is < 1 or > 28 ? ScreeningRefusals.OpeningDay
        : daysToFill is < 1 or > 25 ? ScreeningRefusals.DaysToFill
        : new ScreeningPlan
        {
            Id = Guid.CreateVersion7(now),
            Name = name.Trim(),
            UnitId = unitId,
            TemplateName = templateName,
            OpensOnDay = opensOnDay,
            DaysToFill = daysToFill,
            StartsOn = startsOn,
        };

    /// <summary>The day on which the round of a month opens.</summary>
    public DateOnly OpensOn(int year, int month) => new(year, month, OpensOnDay);

    /// <summary>The newest opening day that has come; null before the first. Months slept through are not opened afterwards.</summary>
    public DateOnly? NewestOpening(DateOnly today)
    {
        var opening = OpensOn(today.Year, today.Month);
        if (opening > today)
        {
            var before = today.AddMonths(-1);
            opening = OpensOn(before.Year, before.Month);
        }

        return IsActive && opening >= StartsOn ? opening : null;
    }

    /// <summary>Name of the period of a day, such as 2026-11.</summary>
    public static string PeriodOf(DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>No further rounds are opened; running ones go on.</summary>
    public void Stop() => IsActive = false;
}
