using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>One piece: the fields as lines at the left, the code at the right, its caption under it.</summary>
internal static class QrCodeLayout
{
    private const float Side = 34 * PageGeometry.Millimetre;
    private const float Gap = 10;
    private const float CaptionSize = 9;

    public static IEnumerable<Piece> Lay(QrCode code, LayoutContext context)
    {
        var (page, marks) = (context.Page, new List<Mark>());
        var (label, value) = (LayoutContext.Format(FontRole.Heading, page.BodySize), LayoutContext.Format(FontRole.Body, page.BodySize));
        var pitch = page.BodySize * 1.9f;
        var left = code.Beside.Select(field => context.Text.WidthOf(field.Label, label)).DefaultIfEmpty().Max() + 14;
        var top = 2f;
        foreach (var field in code.Beside)
        {
            context.Text.Place(marks, field.Label, label, 0, top);
            var glyphs = context.Text.Measure(field.Value, value);
            foreach (var line in LineBreaker.Break(glyphs, page.Width - Side - Gap - left))
            {
                TextSetter.Place(marks, glyphs, line, value, left, top);
                top += line.IsLast ? pitch : value.Pitch;
            }
        }

        var (count, runs) = QrSquares.Of(code.Content);
        marks.Add(new SquaresMark(page.Width - Side, 0, Side / count, runs));
        var caption = LayoutContext.Format(FontRole.Body, CaptionSize);
        context.Text.Place(marks, code.Caption, caption, page.Width - Side, Side, Side, ColumnAlignment.Center);
        yield return new Piece(Math.Max(top, Side + caption.Pitch) + 4, marks);
    }
}
