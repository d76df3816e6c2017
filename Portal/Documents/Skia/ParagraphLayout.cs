using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

internal static class ParagraphLayout
{
    public static IEnumerable<Piece> Lay(Paragraph paragraph, LayoutContext context)
    {
        var (page, glyphs) = (context.Page, new List<Glyph>());
        foreach (var run in paragraph.Runs)
        {
            context.Text.Append(glyphs, run.Text, run.Emphasis ? context.OnBodyGrid(FontRole.Heading) : context.Body);
        }

        var indent = paragraph.Indented ? 2 * page.CharacterPitch : 0;
        var lines = LineBreaker.Break(glyphs, page.Width, indent);
        for (var at = 0; at < lines.Count; at++)
        {
            var marks = new List<Mark>();
            var left = at == 0 ? indent : 0;
            TextSetter.Place(marks, glyphs, lines[at], context.Body, left, 0, page.Width - left);
            yield return new Piece(page.LinePitch, marks)
            {
                OnGrid = page.IsOfficial,
                KeepWithNext = !page.IsOfficial && lines.Count > 1 && (at == 0 || at == lines.Count - 2),
            };
        }
    }
}
