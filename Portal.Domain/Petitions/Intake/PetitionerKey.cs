using System.Globalization;
using System.Text;

namespace Portal.Domain.Petitions.Intake;

/// <summary>One spelling for what people write in many: for comparing only, never for showing. Pure; what is stored as a hash of it says nothing.</summary>
public static class PetitionerKey
{
    private const string CountryCode = "86";
    private const int MobileDigits = 11;

    /// <summary>A name without blanks, dots and invisible characters, in one form of Unicode; empty when nothing is left.</summary>
    public static string NameOf(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                kept.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return kept.ToString();
    }

    /// <summary>A phone number as digits: without +86, blanks and dashes, full-width digits made plain; empty when it is none.</summary>
    public static string PhoneOf(string phone)
    {
        var digits = string.Concat(phone.Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        digits = digits.StartsWith("00" + CountryCode, StringComparison.Ordinal) ? digits[4..] : digits;
        var isMobileAbroad = digits.Length == MobileDigits + CountryCode.Length && digits.StartsWith(CountryCode + "1", StringComparison.Ordinal);
        var isCountryTold = phone.TrimStart().Normalize(NormalizationForm.FormKC).StartsWith('+') && digits.StartsWith(CountryCode, StringComparison.Ordinal);
        digits = isMobileAbroad || isCountryTold ? digits[CountryCode.Length..] : digits;
        var isMobile = digits.Length == MobileDigits && digits[0] == '1';
        return isMobile || digits.Length < 7 ? (isMobile ? digits : "") : digits.TrimStart('0');
    }

    /// <summary>A phone number as it is kept: plain digits and dashes, without what only some keyboards write.</summary>
    public static string ReadablePhone(string phone) => string.Concat(
        phone.Normalize(NormalizationForm.FormKC).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            .Select(c => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation ? '-' : char.IsWhiteSpace(c) ? ' ' : c)).Replace("(", "", StringComparison.Ordinal).Replace(")", "-", StringComparison.Ordinal).Trim();
}
