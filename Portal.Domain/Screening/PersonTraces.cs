using System.Text.RegularExpressions;

namespace Portal.Domain.Screening;

/// <summary>Finds traces of a particular person in a free text, which is about conditions only.</summary>
/// <remarks>House rule after domain.md §3.1: the register has no column for names or numbers of persons; individual cases belong to petitions.</remarks>
public static partial class PersonTraces
{
    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The first trace in <paramref name="text"/> as a refusal; null when there is none.</summary>
    /// <returns>A valid 18-digit identity number, an 11-digit mobile number, or a name behind 姓名： or 名叫.</returns>
    public static Refusal? FirstIn(string text) =>
        HasIdentityNumber(text) ? ScreeningRefusals.IdentityNumberInText
        : Mobile().IsMatch(text) ? ScreeningRefusals.MobileInText
        : NameLabel().IsMatch(text) ? ScreeningRefusals.NameInText
        : null;

    /// <summary>Whether the check digit of GB 11643 is right.</summary>
    public static bool IsIdentityNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 18)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (digits[i] - '0') * s_weights[i];
        }

        return "10X98765432"[sum % 11] == char.ToUpperInvariant(digits[17]);
    }

    private static bool HasIdentityNumber(string text)
    {
        foreach (var match in IdentityNumber().EnumerateMatches(text))
        {
            if (IsIdentityNumber(text.AsSpan(match.Index, match.Length)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])")]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"(?:姓\s*名|名字)\s*[：:]\s*[\u4e00-\u9fff]{2,4}|名叫\s*[\u4e00-\u9fff]{2,4}")]
    private static partial Regex NameLabel();
}
