using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>A box around its lines; one taller than a page goes on in a second box.</summary>
internal static class NoticeLayout
{
    private const float Padding = 10;

    public static IEnumerable<Piece> Lay(Notice notice, LayoutContext context)
    {
        var page = context.Page;
        var size = Math.Min(page.BodySize, 14);
        var format = LayoutContext.Format(FontRole.Body, size) with { Pitch = size * 1.5f };
        var head = format with { Role = FontRole.Heading };
        var width = page.Width - (2 * Padding);
        var lines = Set(notice.Title, head, width, context)
            .Concat(notice.Lines.SelectMany(line => Set(line, format, width, context)));
        var most = (int)((page.Height - (2 * Padding)) / format.Pitch);
        return lines.Chunk(most).Select(part => Box(part, format.Pitch, page));
    }

    private static IEnumerable<List<Mark>> Set(string text, TextFormat format, float width, LayoutContext context)
    {
        var glyphs = context.Text.Measure(text, format);
        foreach (var line in LineBreaker.Break(glyphs, width))
        {
            var marks = new List<Mark>();
            TextSetter.Place(marks, glyphs, line, format, Padding, 0, width);
            yield return marks;
        }
    }

    private static Piece Box(List<Mark>[] lines, float pitch, PageGeometry page)
    {
        var height = (lines.Length * pitch) + (2 * Padding);
        List<Mark> marks = [new BoxMark(0, 0, page.Width, height, Pattern.None, 1)];
        for (var at = 0; at < lines.Length; at++)
        {
            marks.AddRange(Shift.Down(lines[at], Padding + (at * pitch)));
        }

        return new Piece(height, marks) { SpaceBefore = 8 };
    }
}
