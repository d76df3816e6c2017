using System.Globalization;
using Portal.Domain.Indicators;

namespace Portal.Domain.Reports;

/// <summary>A calendar month in China time, written 2026-10.</summary>
/// <param name="First">Its first day.</param>
public readonly record struct ReportMonth(DateOnly First)
{
    /// <summary>The month that a day falls into.</summary>
    public static ReportMonth Of(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1));

    /// <summary>Reads text such as 2026-10; refused when it is anything else.</summary>
    public static Result<ReportMonth> Parse(string text) =>
        DateOnly.TryParseExact(text.Trim() + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? new ReportMonth(first)
            : ReportRefusals.BadPeriod;

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>Its days, both ends included.</summary>
    public Period Period => new(First, Last);

    /// <summary>The month before.</summary>
    public ReportMonth Previous => new(First.AddMonths(-1));

    /// <summary>The same month one year earlier.</summary>
    public ReportMonth YearBefore => new(First.AddYears(-1));

    /// <summary>Whether a day falls into it.</summary>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>2026-10.</summary>
    public string Text => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>2026年10月.</summary>
    public string Chinese => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年{First.Month}月");

    public override string ToString() => Text;
}
