using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

internal static class FieldListLayout
{
    private const float MostForLabels = 0.32f;

    public static IEnumerable<Piece> Lay(FieldList fields, LayoutContext context)
    {
        var (page, size) = (context.Page, context.Page.TableSize + 0.5f);
        var (label, value) = (LayoutContext.Format(FontRole.Heading, size), LayoutContext.Format(FontRole.Body, size));
        var widest = fields.Fields.Select(field => context.Text.WidthOf(field.Label, label)).DefaultIfEmpty().Max();
        var left = Math.Min(widest + 16, page.Width * MostForLabels);
        var columns = new[]
        {
            new TableLayout.Column(0, left, ColumnAlignment.Left),
            new TableLayout.Column(left, page.Width - left, ColumnAlignment.Left),
        };
        yield return new Piece(4, []);
        foreach (var field in fields.Fields)
        {
            var labels = TableLayout.Row([field.Label, ""], columns, label, context, page.Height).First();
            var rows = TableLayout.Row(["", field.Value], columns, value, context, page.Height).ToArray();
            yield return rows[0].Height >= labels.Height
                ? rows[0] with { Marks = [.. rows[0].Marks, .. Shift.Down(labels.Marks.OfType<TextMark>(), (rows[0].Height - labels.Height) / 2)] }
                : labels with { Marks = [.. labels.Marks, .. Shift.Down(rows[0].Marks.OfType<TextMark>(), (labels.Height - rows[0].Height) / 2)] };
            foreach (var rest in rows.Skip(1))
            {
                yield return rest;
            }
        }

        yield return new Piece(6, []);
    }
}
