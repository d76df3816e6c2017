using System.Globalization;

namespace Portal.Domain.Calendars;

/// <summary>Days off from the first to the last, both included, as a notice names them.</summary>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off; not before <paramref name="From"/>.</param>
public readonly record struct DaySpan(DateOnly From, DateOnly To) : IParsable<DaySpan>
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>How many days it has; 0 or less when it ends before it begins.</summary>
    public int Length => To.DayNumber - From.DayNumber + 1;

    /// <summary>Every day of it.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = From; day <= To; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }

    /// <summary>Reads 2026-10-01..2026-10-07, the form in which it is kept.</summary>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static DaySpan Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var span) ? span : throw new FormatException($"Not a span of days: {s}");

    /// <summary>Reads 2026-10-01..2026-10-07; false for any other form.</summary>
    public static bool TryParse(string? s, IFormatProvider? provider, out DaySpan result)
    {
        var parts = (s ?? "").Split("..");
        var isRead = DateOnly.TryParseExact(parts[0], Format, provider, DateTimeStyles.None, out var from) & DateOnly.TryParseExact(parts[^1], Format, provider, DateTimeStyles.None, out var to);
        result = new DaySpan(from, to);
        return isRead && parts.Length == 2;
    }

    /// <summary>2026-10-01..2026-10-07.</summary>
    public override string ToString() => $"{From.ToString(Format, CultureInfo.InvariantCulture)}..{To.ToString(Format, CultureInfo.InvariantCulture)}";
}
