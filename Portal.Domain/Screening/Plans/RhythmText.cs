using System.Globalization;

namespace Portal.Domain.Screening.Plans;

/// <summary>The text in which a rhythm is kept.</summary>
internal static class RhythmText
{
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly string[] s_weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Write(ScreeningRhythm rhythm) => rhythm.Kind switch
    {
        RhythmKind.Week => $"week:{s_weekdays[(int)rhythm.Weekday]}",
        RhythmKind.TenDays => $"tendays:{Number(rhythm)}",
        RhythmKind.HalfMonth => $"halfmonth:{Number(rhythm)}",
        RhythmKind.MonthDay => $"month:{Number(rhythm)}",
        RhythmKind.MonthWeekday => $"month:{Number(rhythm)}-{s_weekdays[(int)rhythm.Weekday]}",
        RhythmKind.MonthWorkingDay => $"month:work-{Number(rhythm)}",
        RhythmKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"quarter:{rhythm.Month}-{rhythm.Number}"),
        RhythmKind.Cron => $"cron:{string.Join(' ', rhythm.Cron.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}",
        RhythmKind.Once => $"once:{Day(rhythm.On)}",
    };

    /// <summary>Null for any other form.</summary>
    public static ScreeningRhythm? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 0 ? ("", "") : (text[..colon], text[(colon + 1)..]);
        var parts = rest.Split('-');
        return (kind, parts) switch
        {
            ("cron", _) => new(RhythmKind.Cron, Cron: rest),
            ("once", _) => DateOnly.TryParseExact(rest, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? ScreeningRhythm.Once(on) : null,
            ("week", [var day]) when WeekdayOf(day) is { } weekday => new(RhythmKind.Week, Weekday: weekday),
            ("tendays", [var day]) when NumberOf(day) is { } number => new(RhythmKind.TenDays, number),
            ("halfmonth", [var day]) when NumberOf(day) is { } number => new(RhythmKind.HalfMonth, number),
            ("month", [var day]) when NumberOf(day) is { } number => new(RhythmKind.MonthDay, number),
            ("month", ["work", var day]) when NumberOf(day) is { } number => new(RhythmKind.MonthWorkingDay, number),
            ("month", [var which, var day]) when NumberOf(which) is { } number && WeekdayOf(day) is { } weekday => new(RhythmKind.MonthWeekday, number, weekday),
            ("quarter", [var month, var day]) when NumberOf(month) is { } of && NumberOf(day) is { } number => new(RhythmKind.Quarter, number, Month: of),
            _ => null,
        };
    }

    private static string Number(ScreeningRhythm rhythm) => rhythm.Number == ScreeningRhythm.Last ? "last" : rhythm.Number.ToString(CultureInfo.InvariantCulture);

    private static int? NumberOf(string text) => text == "last" ? ScreeningRhythm.Last
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private static DayOfWeek? WeekdayOf(string text) => Array.IndexOf(s_weekdays, text) is >= 0 and var at ? (DayOfWeek)at : null;
}
