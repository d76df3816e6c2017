using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

internal static class KeyFiguresLayout
{
    private const int MostInRow = 4;
    private const float Height = 66;
    private const float Margin = 6;

    public static IEnumerable<Piece> Lay(KeyFigures figures, LayoutContext context) =>
        figures.Figures.Chunk(MostInRow).Select(row => Row(row, context));

    private static Piece Row(KeyFigure[] row, LayoutContext context)
    {
        var width = context.Page.Width / row.Length;
        List<Mark> marks =
        [
            new LineMark(0, Margin, context.Page.Width, Margin, 1, Ink.Black),
            new LineMark(0, Height + Margin, context.Page.Width, Height + Margin, 1, Ink.Black),
        ];
        for (var at = 0; at < row.Length; at++)
        {
            var left = at * width;
            if (at > 0)
            {
                marks.Add(new LineMark(left, Margin + 8, left, Height + Margin - 8, 0.5f, Ink.Gray));
            }

            Center(marks, row[at].Label, FontRole.Label, 10, left, Margin + 6, width, context);
            Center(marks, row[at].Value, FontRole.Heading, 19, left, Margin + 20, width, context);
            Center(marks, row[at].Note ?? "", FontRole.Label, 9, left, Margin + 48, width, context);
        }

        return new Piece(Height + (2 * Margin), marks);
    }

    /// <summary>Set smaller where it is too wide for its place.</summary>
    private static void Center(List<Mark> marks, string text, FontRole role, float size, float left, float top, float width, LayoutContext context)
    {
        var natural = context.Text.WidthOf(text, LayoutContext.Format(role, size));
        var fitted = natural > width - 8 ? size * (width - 8) / natural : size;
        context.Text.Place(marks, text, LayoutContext.Format(role, fitted), left, top, width, ColumnAlignment.Center);
    }
}
