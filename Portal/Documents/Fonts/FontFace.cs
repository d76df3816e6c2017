using System.Collections.Concurrent;
using System.Text;
using SkiaSharp;

namespace Portal.Documents.Fonts;

/// <summary>One font of one file, loaded once and shared by all renders.</summary>
internal sealed class FontFace : IDisposable
{
    private const float MeasuringSize = 1000;
    private const uint CffTable = 0x43464620;
    private const float Absent = float.NaN;
    private readonly ConcurrentDictionary<int, float> _advances = new();
    private readonly Lock _measuring = new();
    private readonly SKFont _font;

    private FontFace(SKTypeface typeface, string path, int index)
    {
        (Typeface, Path, Index) = (typeface, path, index);
        _font = new SKFont(typeface, MeasuringSize) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };
    }

    public SKTypeface Typeface { get; }

    public string Path { get; }

    public int Index { get; }

    public string Name => Typeface.FamilyName;

    /// <summary>Outlines in CFF end up as Type 3 fonts in the file: larger, and worse to search.</summary>
    public bool IsTrueType => Typeface.GetTableSize(CffTable) == 0;

    public bool HasChinese => Has(new Rune('信')) && Has(new Rune('，'));

    public static FontFace? Load(string path, int index = 0) =>
        SKTypeface.FromFile(path, index) is { } typeface ? new FontFace(typeface, path, index) : null;

    public bool Has(Rune rune) => !float.IsNaN(Measure(rune));

    /// <summary>Width of the character in em.</summary>
    public float Advance(Rune rune) => Measure(rune);

    public void Dispose()
    {
        _font.Dispose();
        Typeface.Dispose();
    }

    private float Measure(Rune rune) =>
        _advances.TryGetValue(rune.Value, out var advance) ? advance : _advances.GetOrAdd(rune.Value, Ask);

    private float Ask(int codePoint)
    {
        lock (_measuring)
        {
            var glyph = _font.GetGlyph(codePoint);
            return glyph == 0 ? Absent : _font.GetGlyphWidths([glyph])[0] / MeasuringSize;
        }
    }
}
