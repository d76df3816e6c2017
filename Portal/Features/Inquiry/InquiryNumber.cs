using System.Text;

namespace Portal.Features.Inquiry;

/// <summary>A number as people type it from paper: blanks, small and full-width letters and every kind of dash are taken as meant.</summary>
public static class InquiryNumber
{
    private const int Longest = 40;

    /// <returns>Empty when it cannot be a number.</returns>
    public static string Of(string? typed)
    {
        var bare = new StringBuilder();
        foreach (var c in (typed ?? "").Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                bare.Append(c);
            }
            else if (char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.DashPunctuation || c is '−' or '_')
            {
                bare.Append('-');
            }
            else if (!char.IsWhiteSpace(c))
            {
                return "";
            }
        }

        return bare.Length <= Longest ? bare.ToString() : "";
    }
}
