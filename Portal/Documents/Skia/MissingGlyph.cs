using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>A character that no font of this machine has; the document shows its code point instead.</summary>
public sealed record MissingGlyph(Rune Character)
{
    public string CodePoint => "U+" + Character.Value.ToString("X4", CultureInfo.InvariantCulture);

    public override string ToString() => $"{Character}（{CodePoint}）";
}
