using Portal.Domain.Calendars;

namespace Portal.Domain.Screening.Plans;

/// <summary>The days that a rhythm names.</summary>
internal static class RhythmDays
{
    private const int DaysOfWeek = 7;

    public static IEnumerable<DateOnly> From(ScreeningRhythm rhythm, DateOnly day, WorkCalendar calendar, ICronDays cron) => rhythm.Kind switch
    {
        RhythmKind.Once => rhythm.On >= day ? [rhythm.On] : [],
        RhythmKind.Cron => cron.From(rhythm.Cron, day),
        RhythmKind.Week => Weeks(day, rhythm.Weekday),
        _ => Months(day).SelectMany(month => InMonth(rhythm, month, calendar)).SkipWhile(each => each < day),
    };

    private static IEnumerable<DateOnly> Weeks(DateOnly day, DayOfWeek weekday)
    {
        for (var next = day.AddDays(((int)weekday - (int)day.DayOfWeek + DaysOfWeek) % DaysOfWeek); ; next = next.AddDays(DaysOfWeek))
        {
            yield return next;
        }
    }

    private static IEnumerable<DateOnly> Months(DateOnly day)
    {
        for (var first = new DateOnly(day.Year, day.Month, 1); ; first = first.AddMonths(1))
        {
            yield return first;
        }
    }

    private static IEnumerable<DateOnly> InMonth(ScreeningRhythm rhythm, DateOnly first, WorkCalendar calendar) => rhythm.Kind switch
    {
        RhythmKind.TenDays => [first.AddDays(rhythm.Number - 1), first.AddDays(rhythm.Number + 9), first.AddDays(rhythm.Number + 19)],
        RhythmKind.HalfMonth => [first.AddDays(rhythm.Number - 1), first.AddDays(rhythm.Number + 14)],
        RhythmKind.MonthWeekday => [NthWeekday(first, rhythm.Number, rhythm.Weekday)],
        RhythmKind.MonthWorkingDay => [NthWorkingDay(first, rhythm.Number, calendar)],
        RhythmKind.Quarter when (first.Month - 1) % 3 != rhythm.Month - 1 => [],
        _ => [rhythm.Number == ScreeningRhythm.Last ? LastOf(first) : first.AddDays(rhythm.Number - 1)],
    };

    private static DateOnly LastOf(DateOnly first) => first.AddMonths(1).AddDays(-1);

    private static DateOnly NthWeekday(DateOnly first, int number, DayOfWeek weekday)
    {
        if (number == ScreeningRhythm.Last)
        {
            var last = LastOf(first);
            return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + DaysOfWeek) % DaysOfWeek));
        }

        return Weeks(first, weekday).ElementAt(number - 1);
    }

    /// <summary>A month that has fewer working days takes its last one.</summary>
    private static DateOnly NthWorkingDay(DateOnly first, int number, WorkCalendar calendar)
    {
        var day = calendar.AddWorkingDays(first.AddDays(-1), number);
        return day <= LastOf(first) ? day : HolidayShift.Before.Move(LastOf(first), calendar);
    }
}
