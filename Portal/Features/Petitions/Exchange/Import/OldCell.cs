using System.Globalization;
using System.Text;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>What stands in a cell, however the sheet stored it.</summary>
public static class OldCell
{
    private static readonly string[] s_days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss", "yyyy-M-d H:mm", "yyyy/M/d H:mm"];

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => PlainText.Of(text).Trim(),
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        _ => (Convert.ToString(value, CultureInfo.InvariantCulture) ?? "").Trim(),
    };

    /// <summary>A day, also as Excel's own day number or with full-width digits; null when it is none.</summary>
    public static DateOnly? Day(object? value) => value switch
    {
        DateTime day => DateOnly.FromDateTime(day),
        double number => OfNumber(number),
        string text when double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.Length == 5 => OfNumber(number),
        string text => OfText(text.Normalize(NormalizationForm.FormKC).Trim()),
        _ => null,
    };

    private static DateOnly? OfText(string text) =>
        DateTime.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateOnly.FromDateTime(day) : null;

    // Day 60 of Excel never was; no register is that old.
    private static DateOnly? OfNumber(double number) => number is > 60 and < 2_958_466 ? DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(number))) : null;
}
