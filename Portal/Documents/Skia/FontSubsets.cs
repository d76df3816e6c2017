using System.Text;
using Portal.Documents.Fonts;
using SkiaSharp;

namespace Portal.Documents.Skia;

/// <summary>The fonts of one document, each holding only the characters that it sets.</summary>
internal sealed class FontSubsets : IDisposable
{
    private readonly Dictionary<FontFace, SKTypeface> _typefaces;
    private readonly Dictionary<(FontFace, float), SKFont> _fonts = [];

    public FontSubsets(IEnumerable<TextMark> marks)
    {
        var runes = new Dictionary<FontFace, HashSet<Rune>>();
        foreach (var mark in marks)
        {
            if (!runes.TryGetValue(mark.Face, out var set))
            {
                runes.Add(mark.Face, set = []);
            }

            set.UnionWith(mark.Text.EnumerateRunes());
        }

        _typefaces = runes.ToDictionary(pair => pair.Key, pair => FontSubset.Make(pair.Key, pair.Value));
    }

    public SKFont Font(FontFace face, float size)
    {
        if (!_fonts.TryGetValue((face, size), out var font))
        {
            font = new SKFont(_typefaces[face], size) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };
            _fonts.Add((face, size), font);
        }

        return font;
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }

        foreach (var typeface in _typefaces.Values)
        {
            typeface.Dispose();
        }
    }
}
