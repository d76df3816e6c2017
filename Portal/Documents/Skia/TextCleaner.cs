using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>Text as people typed it → text that can be set: no control characters, no radicals in place of characters.</summary>
internal static class TextCleaner
{
    private const int FullWidthSpace = 0x3000;

    /// <summary>Radicals that have no equivalent in Unicode's tables, or a traditional one.</summary>
    private static readonly FrozenDictionary<int, Rune> _characters = "⼾户⺠民⻄西⻅见⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟"
        .EnumerateRunes().Chunk(2).ToFrozenDictionary(pair => pair[0].Value, pair => pair[1]);

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
            else if (_characters.TryGetValue(rune.Value, out var known))
            {
                yield return known;
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
