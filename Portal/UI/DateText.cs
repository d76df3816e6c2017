using System.Globalization;
using System.Text;

namespace Portal.UI;

/// <summary>Reads days and times as people type them; writes them in one form.</summary>
public static class DateText
{
    private static readonly string[] _days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];
    private static readonly string[] _times = ["H:mm", "HHmm", "H点", "H时", "H点mm分", "H时mm分"];

    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>False when something is written that is no day; an empty text is no day and true.</summary>
    public static bool TryRead(string? text, out DateOnly? day)
    {
        var isRead = DateOnly.TryParseExact(Plain(text), _days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isRead ? read : null;
        return isRead || Plain(text).Length == 0;
    }

    /// <summary>False when something is written that is no time of day; an empty text is no time and true.</summary>
    public static bool TryRead(string? text, out TimeOnly? time)
    {
        var isRead = TimeOnly.TryParseExact(Plain(text), _times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        time = isRead ? read : null;
        return isRead || Plain(text).Length == 0;
    }

    private static string Plain(string? text) => string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter)));
}
