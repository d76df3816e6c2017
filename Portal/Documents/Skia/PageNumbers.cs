using System.Globalization;
using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>GB/T 9704: 4号 digits between dashes, 7 mm below the text, odd pages right, even pages left, one character in.</summary>
internal static class PageNumbers
{
    private const float OfficialSize = 14;
    private const float PlainSize = 9;

    public static List<Mark> Lay(int page, int count, string footer, LayoutContext context)
    {
        var marks = new List<Mark>();
        var bottom = context.Page.Height;
        if (!context.Page.IsOfficial)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{footer}{(footer.Length > 0 ? "　　" : "")}第 {page} 页，共 {count} 页");
            context.Text.Place(marks, text, new TextFormat(FontRole.Number, PlainSize, PlainSize), 0, bottom + 18, context.Page.Width, ColumnAlignment.Center);
            return marks;
        }

        var format = new TextFormat(FontRole.Number, OfficialSize, OfficialSize);
        var number = string.Create(CultureInfo.InvariantCulture, $"— {page} —");
        var left = page % 2 == 0 ? OfficialSize : context.Page.Width - OfficialSize - context.Text.WidthOf(number, format);
        context.Text.Place(marks, number, format, left, bottom + (7 * PageGeometry.Millimetre) - (OfficialSize / 2));
        return marks;
    }
}
