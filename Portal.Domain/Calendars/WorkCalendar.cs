namespace Portal.Domain.Calendars;

/// <summary>Working days of the years that have been entered: weekends, State Council holidays and working weekends (调休).</summary>
/// <param name="holidays">Days off that are announced, weekends inside them included.</param>
/// <param name="workingWeekends">Saturdays and Sundays that are worked.</param>
/// <param name="enteredYears">Years whose notice has been entered; others know weekends only.</param>
public sealed class WorkCalendar(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> workingWeekends, IEnumerable<int> enteredYears)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];
    private readonly HashSet<DateOnly> _workingWeekends = [.. workingWeekends];
    private readonly HashSet<int> _enteredYears = [.. enteredYears];

    /// <summary>The calendar of the years whose notices have been entered.</summary>
    public static WorkCalendar Of(IReadOnlyCollection<HolidayNotice> notices) => new(
        notices.SelectMany(notice => notice.DaysOff).SelectMany(span => span.Days), notices.SelectMany(notice => notice.WorkingWeekends), notices.Select(notice => notice.Year));

    /// <summary>Whether a day is announced as off, weekends inside the announced days included.</summary>
    public bool IsHoliday(DateOnly day) => _holidays.Contains(day);

    /// <summary>Whether a Saturday or Sunday is announced as worked (调休).</summary>
    public bool IsWorkingWeekend(DateOnly day) => _workingWeekends.Contains(day);

    public bool IsWorkingDay(DateOnly day) =>
        _workingWeekends.Contains(day)
        || (!_holidays.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>Whether the State Council notice of that year has been entered; a date in another year is provisional (暂定).</summary>
    public bool IsEntered(int year) => _enteredYears.Contains(year);

    /// <summary>The day itself when it is worked, else the next working day.</summary>
    /// <remarks>《民法典》第203条: a last day that is a holiday moves to the day after the holiday.</remarks>
    public DateOnly RollForward(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The <paramref name="days"/>-th working day after <paramref name="start"/>; the first day is not counted.</summary>
    /// <remarks>《民法典》第201条. <paramref name="days"/> counts working days and is at least 0.</remarks>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);

        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                days--;
            }
        }

        return day;
    }

    /// <summary>How many working days lie after <paramref name="start"/>, up to and with <paramref name="through"/>; 0 when that is not later.</summary>
    /// <remarks>《民法典》第201条: the first day is not counted.</remarks>
    public int WorkingDaysAfter(DateOnly start, DateOnly through)
    {
        var days = 0;
        for (var day = start.AddDays(1); day <= through; day = day.AddDays(1))
        {
            days += IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }
}
