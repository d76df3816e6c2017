namespace Portal.Domain.Calendars;

/// <summary>What the State Council announced for one year (节假日安排通知).</summary>
/// <param name="Year">The year it is about.</param>
/// <param name="DaysOff">Days off, weekends inside them included.</param>
/// <param name="WorkingWeekends">Saturdays and Sundays that are worked (调休).</param>
public sealed record HolidayNotice(int Year, IReadOnlyList<DaySpan> DaysOff, IReadOnlyList<DateOnly> WorkingWeekends)
{
    /// <summary>Longest span of days off in one piece; more is a slip of the pen.</summary>
    public const int MaxSpanDays = 15;

    /// <summary>The same notice with its days in order.</summary>
    public HolidayNotice InOrder() => this with { DaysOff = [.. DaysOff.OrderBy(span => span.From)], WorkingWeekends = [.. WorkingWeekends.Order()] };

    /// <summary>The first fault of a notice that is entered; null when it can be kept.</summary>
    /// <returns>
    /// <see cref="CalendarRefusals.YearUnknown"/>, <see cref="CalendarRefusals.NoDaysOff"/>, <see cref="CalendarRefusals.SpanBackwards"/>,
    /// <see cref="CalendarRefusals.SpanTooLong"/>, <see cref="CalendarRefusals.SpanOutside"/>, <see cref="CalendarRefusals.SpansOverlap"/>,
    /// <see cref="CalendarRefusals.NotAWeekend"/>, <see cref="CalendarRefusals.WorkingWeekendOutside"/>,
    /// <see cref="CalendarRefusals.WorkingWeekendOff"/> or <see cref="CalendarRefusals.WorkingWeekendTwice"/>.
    /// </returns>
    public Refusal? FirstFault() =>
        Year is < 2000 or > 2100 ? CalendarRefusals.YearUnknown
        : DaysOff.Count == 0 ? CalendarRefusals.NoDaysOff
        : DaysOff.Select(SpanFault).FirstOrDefault(fault => fault is not null)
            ?? (DaysOff.SelectMany(span => span.Days).GroupBy(day => day).Any(day => day.Count() > 1) ? CalendarRefusals.SpansOverlap : null)
            ?? WorkingWeekends.Select(WeekendFault).FirstOrDefault(fault => fault is not null)
            ?? (WorkingWeekends.Distinct().Count() < WorkingWeekends.Count ? CalendarRefusals.WorkingWeekendTwice : null);

    // A notice may begin in the last days of the year before: 2022-12-31 to 2023-01-02.
    private Refusal? SpanFault(DaySpan span) =>
        span.To < span.From ? CalendarRefusals.SpanBackwards
        : span.Length > MaxSpanDays ? CalendarRefusals.SpanTooLong
        : span.To.Year != Year ? CalendarRefusals.SpanOutside(Year)
        : null;

    private Refusal? WeekendFault(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? CalendarRefusals.NotAWeekend
        : day < new DateOnly(Year - 1, 12, 1) || day.Year > Year ? CalendarRefusals.WorkingWeekendOutside(Year)
        : DaysOff.Any(span => day >= span.From && day <= span.To) ? CalendarRefusals.WorkingWeekendOff
        : null;
}
