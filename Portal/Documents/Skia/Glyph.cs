using System.Text;
using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <param name="Advance">Width in points at the size of the text.</param>
/// <param name="Face">Null for a line feed.</param>
internal readonly record struct Glyph(Rune Rune, float Advance, FontFace? Face)
{
    /// <summary>Set solid in a square: Han, kana, full-width signs.</summary>
    public bool IsWide => Rune.Value is >= 0x2E80 or >= 0x2010 and <= 0x2027 or >= 0x2460 and <= 0x24FF or >= 0x3000;
}
