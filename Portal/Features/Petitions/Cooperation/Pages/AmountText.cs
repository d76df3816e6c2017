using System.Globalization;
using System.Text;

namespace Portal.Features.Petitions.Cooperation.Pages;

/// <summary>An amount of money as people type it: 12,000.50 or １２０００.</summary>
internal static class AmountText
{
    /// <summary>Null when nothing was typed; 0, which is refused, when it cannot be read.</summary>
    public static decimal? Read(string? text)
    {
        var plain = (text ?? "").Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Replace("元", "", StringComparison.Ordinal).Trim();
        return plain.Length == 0 ? null : decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : 0;
    }

    public static string Write(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
