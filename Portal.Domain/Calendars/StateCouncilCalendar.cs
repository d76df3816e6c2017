namespace Portal.Domain.Calendars;

/// <summary>Holidays and working weekends of 2025 and 2026 as the State Council announced them.</summary>
public static class StateCouncilCalendar
{
    private static readonly (DateOnly From, DateOnly To)[] s_holidays =
    [
        (new(2025, 1, 1), new(2025, 1, 1)), (new(2025, 1, 28), new(2025, 2, 4)), (new(2025, 4, 4), new(2025, 4, 6)),
        (new(2025, 5, 1), new(2025, 5, 5)), (new(2025, 5, 31), new(2025, 6, 2)), (new(2025, 10, 1), new(2025, 10, 8)),
        (new(2026, 1, 1), new(2026, 1, 3)), (new(2026, 2, 15), new(2026, 2, 23)), (new(2026, 4, 4), new(2026, 4, 6)),
        (new(2026, 5, 1), new(2026, 5, 5)), (new(2026, 6, 19), new(2026, 6, 21)), (new(2026, 9, 25), new(2026, 9, 27)),
        (new(2026, 10, 1), new(2026, 10, 7)),
    ];

    private static readonly DateOnly[] s_workingWeekends =
    [
        new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11),
        new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10),
    ];

    /// <summary>The calendar of the years above; 2027 is not announced yet and is therefore not entered.</summary>
    public static WorkCalendar Current { get; } = new(s_holidays.SelectMany(Days), s_workingWeekends, [2025, 2026]);

    private static IEnumerable<DateOnly> Days((DateOnly From, DateOnly To) span)
    {
        for (var day = span.From; day <= span.To; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
