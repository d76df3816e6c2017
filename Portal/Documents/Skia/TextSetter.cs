using System.Text;
using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>Measures and places the text of one document, and remembers what no font could show.</summary>
internal sealed class TextSetter(FontSet fonts)
{
    private const float MostStretch = 0.5f;
    private readonly HashSet<Rune> _missing = [];

    public IReadOnlyList<MissingGlyph> Missing => [.. _missing.OrderBy(rune => rune.Value).Select(rune => new MissingGlyph(rune))];

    public List<Glyph> Measure(string text, TextFormat format)
    {
        var glyphs = new List<Glyph>(text.Length);
        Append(glyphs, text, format);
        return glyphs;
    }

    public void Append(List<Glyph> glyphs, string text, TextFormat format)
    {
        foreach (var rune in TextCleaner.Clean(text))
        {
            if (rune.Value == '\n')
            {
                glyphs.Add(new Glyph(rune, 0, null));
            }
            else if (fonts.FaceFor(format.Role, rune) is { } face)
            {
                var glyph = new Glyph(rune, face.Advance(rune) * format.Size, face);
                glyphs.Add(glyph.IsWide ? glyph with { Advance = glyph.Advance + format.Tracking } : glyph);
            }
            else
            {
                _missing.Add(rune);
                Append(glyphs, $"〔{new MissingGlyph(rune).CodePoint}〕", format);
            }
        }
    }

    public float WidthOf(string text, TextFormat format)
    {
        var width = 0f;
        foreach (var glyph in Measure(text, format))
        {
            width += glyph.Advance;
        }

        return width;
    }

    /// <summary>A single line of text that isn't broken.</summary>
    public void Place(List<Mark> marks, string text, TextFormat format, float x, float top, float width = 0, ColumnAlignment alignment = ColumnAlignment.Left)
    {
        var glyphs = Measure(text, format);
        var line = new LineRange(0, glyphs.Count, 0, true);
        var slack = width - glyphs.Sum(glyph => glyph.Advance);
        Place(marks, glyphs, line, format, x + Offset(alignment, slack), top);
    }

    /// <param name="stretchTo">The line is stretched to this width, when it isn't too far from it.</param>
    public static void Place(List<Mark> marks, List<Glyph> glyphs, LineRange line, TextFormat format, float x, float top, float stretchTo = 0)
    {
        var end = line.End;
        while (end > line.Start && (glyphs[end - 1].Face is null || LineRules.IsSpace(glyphs[end - 1].Rune)))
        {
            end--;
        }

        var stretch = line.IsLast || stretchTo == 0 ? 0 : Stretch(glyphs, line.Start, end, stretchTo - line.Width, format.Size);
        for (var at = line.Start; at < end;)
        {
            var (from, face, wide) = (at, glyphs[at].Face!, glyphs[at].IsWide);
            var (left, text) = (x, new StringBuilder());
            for (; at < end && glyphs[at].Face == face && glyphs[at].IsWide == wide; at++)
            {
                text.Append(glyphs[at].Rune.ToString());
                x += glyphs[at].Advance + (wide ? stretch : 0);
            }

            marks.Add(new TextMark(left, top + format.BaselineInLine, text.ToString(), face, format.Size, wide ? format.Tracking + stretch : 0, format.Ink));
        }
    }

    public static float Offset(ColumnAlignment alignment, float slack) => alignment switch
    {
        ColumnAlignment.Center => slack / 2,
        ColumnAlignment.Right => slack,
        _ => 0,
    };

    private static float Stretch(List<Glyph> glyphs, int start, int end, float gap, float size)
    {
        var wide = 0;
        for (var at = start; at < end - 1; at++)
        {
            wide += glyphs[at].IsWide ? 1 : 0;
        }

        var each = wide == 0 ? 0 : gap / wide;
        return each > size * MostStretch ? 0 : each;
    }
}
