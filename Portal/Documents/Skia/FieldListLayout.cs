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
        TableLayout.Column[] columns =
        [
            new(0, left, ColumnAlignment.Left, label),
            new(left, page.Width - left, ColumnAlignment.Left, value),
        ];
        return
        [
            new Piece(4, []),
            .. fields.Fields.SelectMany(field => TableLayout.Row([field.Label, field.Value], columns, context, page.Height)),
            new Piece(6, []),
        ];
    }
}
