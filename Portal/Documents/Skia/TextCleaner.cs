using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>Text as people typed it → text that can be set: no control characters, no radicals in place of characters.</summary>
internal static class TextCleaner
{
    private const int FullWidthSpace = 0x3000;

    public static IEnumerable<Rune> Clean(string text)
    {
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' || rune.Value == FullWidthSpace)
            {
                yield return rune;
            }
            else if (rune.Value == '\t')
            {
                yield return new Rune(' ');
            }
            else if (IsRadical(rune))
            {
                foreach (var character in rune.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
                {
                    yield return character;
                }
            }
            else if (!IsInvisible(rune))
            {
                yield return rune;
            }
        }
    }

    private static bool IsRadical(Rune rune) => rune.Value is >= 0x2E80 and <= 0x2FDF or >= 0xF900 and <= 0xFAFF;

    private static bool IsInvisible(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
