using Portal.Domain.Calendars;
using Portal.Domain.Hazards;

namespace Portal.Domain.Visits;

/// <summary>How soon and how often a matter of a level is visited while it is open.</summary>
public static class VisitCadence
{
    /// <summary>How far ahead a series is planned, in days; it is extended while the matter is open and stops by itself.</summary>
    public const int HorizonDays = 90;

    /// <summary>Days from one visit to the next.</summary>
    public static int DaysBetween(RiskLevel level) => level switch
    {
        RiskLevel.Red => 7,
        RiskLevel.Orange => 10,
        RiskLevel.Yellow => 20,
        RiskLevel.Blue => 30,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>Last day for the first contact: red the same day, orange the next working day, yellow 3 days, blue 5 days.</summary>
    public static DateOnly FirstContact(RiskLevel level, DateOnly today, WorkCalendar calendar) => level switch
    {
        RiskLevel.Red => today,
        RiskLevel.Orange => calendar.AddWorkingDays(today, 1),
        RiskLevel.Yellow => today.AddDays(3),
        RiskLevel.Blue => today.AddDays(5),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>The days of a new series within the horizon.</summary>
    public static IEnumerable<DateOnly> Series(RiskLevel level, DateOnly today, WorkCalendar calendar)
    {
        for (var day = FirstContact(level, today, calendar); day <= today.AddDays(HorizonDays); day = day.AddDays(DaysBetween(level)))
        {
            yield return day;
        }
    }

    /// <summary>The days that follow <paramref name="lastPlanned"/> within the horizon.</summary>
    public static IEnumerable<DateOnly> After(DateOnly lastPlanned, RiskLevel level, DateOnly today)
    {
        for (var day = lastPlanned.AddDays(DaysBetween(level)); day <= today.AddDays(HorizonDays); day = day.AddDays(DaysBetween(level)))
        {
            if (day > today)
            {
                yield return day;
            }
        }
    }
}
