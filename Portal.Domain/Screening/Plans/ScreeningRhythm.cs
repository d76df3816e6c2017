using System.Globalization;
using Portal.Domain.Calendars;

namespace Portal.Domain.Screening.Plans;

/// <summary>When the rounds of a plan open, before holidays are looked at. <see cref="ToString"/> gives the text in which it is kept.</summary>
/// <param name="Kind">What it counts by; the other parts mean what the kind makes of them.</param>
/// <param name="Number">Day within the week's part, 旬, half-month, month or quarter month, or which weekday or working day; <see cref="Last"/> for the last of the month.</param>
/// <param name="Weekday">For <see cref="RhythmKind.Week"/> and <see cref="RhythmKind.MonthWeekday"/>.</param>
/// <param name="Month">Which month of the quarter, 1 to 3.</param>
/// <param name="Cron">For <see cref="RhythmKind.Cron"/>.</param>
/// <param name="On">For <see cref="RhythmKind.Once"/>.</param>
public sealed record ScreeningRhythm(
    RhythmKind Kind, int Number = 1, DayOfWeek Weekday = DayOfWeek.Monday, int Month = 1, string Cron = "", DateOnly On = default)
{
    /// <summary>As <see cref="Number"/>: the last day or the last such weekday of the month.</summary>
    public const int Last = 0;

    private const int MaxCron = 80;

    /// <summary>A date of each month, 1 to 28.</summary>
    public static ScreeningRhythm Monthly(int day) => new(RhythmKind.MonthDay, day);

    /// <summary>One day only.</summary>
    public static ScreeningRhythm Once(DateOnly day) => new(RhythmKind.Once, On: day);

    /// <summary>Reads month:20, month:last, month:1-mon, month:work-3, week:mon, tendays:1, halfmonth:1, quarter:1-10, cron:0 0 * * 1 or once:2026-12-01.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static ScreeningRhythm Parse(string text) => RhythmText.Read(text) ?? throw new FormatException($"Not a rhythm: {text}");

    /// <summary>First fault; null when each period has its day.</summary>
    public Refusal? FirstFault(ICronDays cron) => Kind switch
    {
        RhythmKind.TenDays when Number is < 1 or > 8 => PlanRefusals.DayOfTenDays,
        RhythmKind.HalfMonth when Number is < 1 or > 13 => PlanRefusals.DayOfHalfMonth,
        RhythmKind.MonthDay when Number is < Last or > 28 => PlanRefusals.DayOfMonth,
        RhythmKind.MonthWeekday when Number is < Last or > 4 => PlanRefusals.WeekdayOfMonth,
        RhythmKind.MonthWorkingDay when Number is < 1 or > 15 => PlanRefusals.WorkingDayOfMonth,
        RhythmKind.Quarter when Month is < 1 or > 3 || Number is < 1 or > 28 => PlanRefusals.DayOfQuarter,
        RhythmKind.Cron when Cron.Length > MaxCron || !cron.CanRead(Cron) => PlanRefusals.CronUnreadable,
        RhythmKind.Once when On == default => PlanRefusals.OnceDayMissing,
        _ => null,
    };

    /// <summary>How many days a round may last without running into the next one but one.</summary>
    public int MostDaysToFill => Kind switch
    {
        RhythmKind.Week => 6,
        RhythmKind.TenDays => 9,
        RhythmKind.HalfMonth => 14,
        RhythmKind.Quarter => 60,
        RhythmKind.Once => 180,
        _ => 25,
    };

    /// <summary>The days it names, from <paramref name="day"/> on and in order.</summary>
    public IEnumerable<DateOnly> From(DateOnly day, WorkCalendar calendar, ICronDays cron) => RhythmDays.From(this, day, calendar, cron);

    /// <summary>Key of the period of a day: 2026-11, 2026-Q4, 2026-W47, 2026-11-1 to -3 for a 旬, 2026-11-H1, else the day itself.</summary>
    public string PeriodOf(DateOnly day) => Kind switch
    {
        RhythmKind.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day.ToDateTime(default))}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}"),
        RhythmKind.TenDays => $"{MonthOf(day)}-{TenDaysOf(day) + 1}",
        RhythmKind.HalfMonth => $"{MonthOf(day)}-H{(day.Day < 16 ? 1 : 2)}",
        RhythmKind.MonthDay or RhythmKind.MonthWeekday or RhythmKind.MonthWorkingDay => MonthOf(day),
        RhythmKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}"),
        RhythmKind.Once => RhythmText.Day(On),
        _ => RhythmText.Day(day),
    };

    /// <summary>2026-11.</summary>
    public static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public override string ToString() => RhythmText.Write(this);

    internal static int TenDaysOf(DateOnly day) => Math.Min(2, (day.Day - 1) / 10);
}
