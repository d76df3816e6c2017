namespace Portal.Domain.Indicators;

/// <summary>The days that a figure is about, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>The calendar month of a day.</summary>
    public static Period MonthOf(DateOnly day)
    {
        var from = new DateOnly(day.Year, day.Month, 1);
        return new Period(from, from.AddMonths(1).AddDays(-1));
    }

    public bool Contains(DateOnly day) => From <= day && day <= To;
}
