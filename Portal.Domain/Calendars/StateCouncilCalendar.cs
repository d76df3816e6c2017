namespace Portal.Domain.Calendars;

/// <summary>Holidays and working weekends of 2025 and 2026 as the State Council announced them; the years that come with the program.</summary>
public static class StateCouncilCalendar
{
    /// <summary>The notices; 2027 is not announced yet and is therefore not among them.</summary>
    public static IReadOnlyList<HolidayNotice> Notices { get; } =
    [
        new(
            2025,
            [
                Off(new(2025, 1, 1), 1), Off(new(2025, 1, 28), 8), Off(new(2025, 4, 4), 3), Off(new(2025, 5, 1), 5),
                Off(new(2025, 5, 31), 3), Off(new(2025, 10, 1), 8),
            ],
            [new(2025, 1, 26), new(2025, 2, 8), new(2025, 4, 27), new(2025, 9, 28), new(2025, 10, 11)]),
        new(
            2026,
            [
                Off(new(2026, 1, 1), 3), Off(new(2026, 2, 15), 9), Off(new(2026, 4, 4), 3), Off(new(2026, 5, 1), 5),
                Off(new(2026, 6, 19), 3), Off(new(2026, 9, 25), 3), Off(new(2026, 10, 1), 7),
            ],
            [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)]),
    ];

    /// <summary>The calendar of these years alone, for what is told before a store exists.</summary>
    public static WorkCalendar Current { get; } = WorkCalendar.Of(Notices);

    private static DaySpan Off(DateOnly from, int days) => new(from, from.AddDays(days - 1));
}
