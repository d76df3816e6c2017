using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

internal static class SignLineLayout
{
    private const float Gap = 16;
    private const float Room = 12;

    public static IEnumerable<Piece> Lay(SignLine line, LayoutContext context)
    {
        var (page, marks) = (context.Page, new List<Mark>());
        var format = LayoutContext.Format(FontRole.Body, page.BodySize);
        var width = (page.Width - (Gap * (line.Labels.Count - 1))) / line.Labels.Count;
        for (var at = 0; at < line.Labels.Count; at++)
        {
            var (left, text) = (at * (width + Gap), line.Labels[at] + "：");
            context.Text.Place(marks, text, format, left, Room);
            marks.Add(new LineMark(left + context.Text.WidthOf(text, format), Room + format.Pitch, left + width, Room + format.Pitch, 0.5f, Ink.Black));
        }

        yield return new Piece(Room + format.Pitch + 4, marks);
    }
}
