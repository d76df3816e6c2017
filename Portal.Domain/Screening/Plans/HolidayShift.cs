using Portal.Domain.Calendars;

namespace Portal.Domain.Screening.Plans;

/// <summary>What becomes of an opening day that is not worked.</summary>
public enum HolidayShift
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>提前到上一个工作日.</summary>
    Before,

    /// <summary>顺延到下一个工作日.</summary>
    After,
}

/// <summary>Moves days by the rule.</summary>
public static class HolidayShifts
{
    /// <summary>The day on which a round planned for <paramref name="day"/> opens.</summary>
    public static DateOnly Move(this HolidayShift shift, DateOnly day, WorkCalendar calendar)
    {
        while (shift != HolidayShift.None && !calendar.IsWorkingDay(day))
        {
            day = day.AddDays(shift == HolidayShift.Before ? -1 : 1);
        }

        return day;
    }
}
