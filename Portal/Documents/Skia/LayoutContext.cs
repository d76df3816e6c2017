using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>What every block's layout needs.</summary>
internal sealed record LayoutContext(PageGeometry Page, TextSetter Text)
{
    public TextFormat Body { get; } = new(FontRole.Body, Page.BodySize, Page.LinePitch, Page.Tracking);

    public static TextFormat Format(FontRole role, float size, Ink ink = Ink.Black) => new(role, size, size * 1.35f, 0, ink);

    /// <summary>Like the body, in another font.</summary>
    public TextFormat OnBodyGrid(FontRole role) => Body with { Role = role };

    /// <summary>One piece per line.</summary>
    public IEnumerable<Piece> Lines(string text, TextFormat format, ColumnAlignment alignment, float indent = 0)
    {
        var glyphs = Text.Measure(text, format);
        foreach (var line in LineBreaker.Break(glyphs, Page.Width, indent))
        {
            var marks = new List<Mark>();
            var left = line.Start == 0 ? indent : 0;
            TextSetter.Place(marks, glyphs, line, format, left + TextSetter.Offset(alignment, Page.Width - left - line.Width), 0);
            yield return new Piece(format.Pitch, marks) { OnGrid = Page.IsOfficial };
        }
    }

    public Piece BlankLine() => new(Page.LinePitch, []) { OnGrid = Page.IsOfficial };
}
