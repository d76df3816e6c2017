using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>The head of the first page: 发文机关标志, number, red line, title, addressee.</summary>
internal static class TitleLayout
{
    private const float TopOfName = 35 * PageGeometry.Millimetre;
    private const float LineBelowNumber = 4 * PageGeometry.Millimetre;
    private const float LargestName = 46;

    public static IEnumerable<Piece> Lay(ReportDocument document, LayoutContext context)
    {
        var page = context.Page;
        var hasRedHead = page.IsOfficial && !string.IsNullOrWhiteSpace(document.IssuingOrganization);
        List<Piece> pieces = hasRedHead ? [RedHead(document, context), context.BlankLine(), context.BlankLine()] : [];
        pieces.AddRange(TitleLines(document.Title, context));
        if (!hasRedHead && !string.IsNullOrWhiteSpace(document.Number))
        {
            pieces.AddRange(context.Lines("编号：" + document.Number, context.Body, page.IsOfficial ? ColumnAlignment.Center : ColumnAlignment.Right));
        }

        pieces.Add(page.IsOfficial ? context.BlankLine() : new Piece(8, []));
        if (!string.IsNullOrWhiteSpace(document.Addressee))
        {
            pieces.AddRange(context.Lines(document.Addressee + "：", context.Body, ColumnAlignment.Left));
        }

        return pieces;
    }

    public static IEnumerable<Piece> TitleLines(string title, LayoutContext context)
    {
        var page = context.Page;
        var format = new TextFormat(FontRole.Title, page.TitleSize, page.IsOfficial ? page.LinePitch : page.TitleSize * 1.5f);
        var lines = TitleBreaker.Break(title, text => context.Text.WidthOf(text, format), page.Width);
        return lines.Count == 0
            ? context.Lines(title, format, ColumnAlignment.Center)
            : lines.SelectMany(line => context.Lines(line, format, ColumnAlignment.Center));
    }

    private static Piece RedHead(ReportDocument document, LayoutContext context)
    {
        var (page, marks) = (context.Page, new List<Mark>());
        var name = document.IssuingOrganization!;
        var natural = context.Text.WidthOf(name, LayoutContext.Format(FontRole.Title, LargestName));
        var size = Math.Min(LargestName, LargestName * page.Width / natural);
        var nameFormat = new TextFormat(FontRole.Title, size, size, 0, Ink.Red);
        context.Text.Place(marks, name, nameFormat, 0, TopOfName, page.Width, ColumnAlignment.Center);

        var number = TopOfName + size + (2 * page.LinePitch);
        var signer = document.Blocks.OfType<Signature>().FirstOrDefault()?.Signer;
        if (string.IsNullOrWhiteSpace(signer))
        {
            context.Text.Place(marks, document.Number ?? "", context.Body, 0, number, page.Width, ColumnAlignment.Center);
        }
        else
        {
            var signerFormat = context.OnBodyGrid(FontRole.Kai);
            var right = page.Width - page.CharacterPitch - context.Text.WidthOf(signer, signerFormat);
            context.Text.Place(marks, document.Number ?? "", context.Body, page.CharacterPitch, number);
            context.Text.Place(marks, "签发人：", context.Body, right - context.Text.WidthOf("签发人：", context.Body), number);
            context.Text.Place(marks, signer, signerFormat, right, number);
        }

        var line = number + page.LinePitch + LineBelowNumber;
        marks.Add(new LineMark(0, line, page.Width, line, 1.5f, Ink.Red));
        return new Piece(line, marks);
    }
}
