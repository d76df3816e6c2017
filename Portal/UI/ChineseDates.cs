using System.Globalization;
using Portal.Security;

namespace Portal.UI;

/// <summary>Dates and times as the portal writes them, always in China time.</summary>
public static class ChineseDates
{
    private static readonly string[] _weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>周二.</summary>
    public static string Weekday(DateOnly date) => _weekdays[(int)date.DayOfWeek];

    /// <summary>2026年11月24日.</summary>
    public static string FullDate(DateOnly date) => Text(date, "yyyy年M月d日");

    /// <summary>2026年11月24日 周二, under titles.</summary>
    public static string Title(DateOnly date) => $"{FullDate(date)} {Weekday(date)}";

    /// <summary>11-24 in the year of today, else 2025-11-24; in rows.</summary>
    public static string Row(DateOnly date, DateOnly today) => date.Year == today.Year ? Text(date, "MM-dd") : Legal(date);

    /// <summary>2026-12-21, for legal dates.</summary>
    public static string Legal(DateOnly date) => Text(date, "yyyy-MM-dd");

    /// <summary>2026-12-21 周一.</summary>
    public static string LegalWithWeekday(DateOnly date) => $"{Legal(date)} {Weekday(date)}";

    /// <summary>10-01 至 10-31.</summary>
    public static string Span(DateOnly from, DateOnly to, DateOnly today) => $"{Row(from, today)} 至 {Row(to, today)}";

    /// <summary>14:03.</summary>
    public static string Time(DateTimeOffset at) => ChinaTime.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The calendar day in China.</summary>
    public static DateOnly Day(DateTimeOffset at) => ChinaTime.DayOf(at);

    /// <summary>14:03 today, 昨天 18:20, else 11-20 14:03 or 2025-11-20 14:03.</summary>
    public static string Moment(DateTimeOffset at, DateTimeOffset now)
    {
        var (day, today) = (Day(at), Day(now));
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => Time(at),
            1 => $"昨天 {Time(at)}",
            _ => $"{Row(day, today)} {Time(at)}",
        };
    }

    private static string Text(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
