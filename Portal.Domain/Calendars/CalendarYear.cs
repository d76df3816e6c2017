using Portal.Domain.History;

namespace Portal.Domain.Calendars;

/// <summary>The entered notice of one year, with who entered it and when.</summary>
public sealed class CalendarYear : IRecorded, IVersioned
{
    private CalendarYear()
    {
    }

    public Guid Id { get; private set; }

    public int Year { get; private set; }

    public IReadOnlyList<DaySpan> DaysOff { get; private set; } = [];

    public IReadOnlyList<DateOnly> WorkingWeekends { get; private set; } = [];

    /// <summary>Name of the person, or of the program for a year that came with it.</summary>
    public string EnteredBy { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    /// <summary>Enters a year for the first time.</summary>
    /// <returns>Refused for the faults of <see cref="HolidayNotice.FirstFault"/>.</returns>
    public static Result<CalendarYear> Enter(Guid id, HolidayNotice notice, string by, DateTimeOffset at)
    {
        var year = new CalendarYear { Id = id, Year = notice.Year };
        return year.Take(notice, by, at).Refusal is { } refusal ? refusal : year;
    }

    /// <summary>Takes a corrected notice of the same year.</summary>
    /// <returns>Refused for the faults of <see cref="HolidayNotice.FirstFault"/>, and when it is about another year.</returns>
    public Result Take(HolidayNotice notice, string by, DateTimeOffset at) => Result.Unless(
        notice.Year == Year ? notice.FirstFault() : CalendarRefusals.YearUnknown,
        () =>
        {
            var ordered = notice.InOrder();
            (DaysOff, WorkingWeekends, EnteredBy, EnteredAt) = (ordered.DaysOff, ordered.WorkingWeekends, by, at);
        });
}
