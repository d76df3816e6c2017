using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>署名 centred over the date, the date four characters from the right edge: room for the stamp.</summary>
internal static class SignatureLayout
{
    public static IEnumerable<Piece> Lay(Signature signature, bool signerIsInHead, LayoutContext context)
    {
        var page = context.Page;
        var date = DocumentText.ChineseDate(signature.Date);
        var dateWidth = context.Text.WidthOf(date, context.Body);
        var nameWidth = context.Text.WidthOf(signature.Organization, context.Body);
        var dateLeft = page.Width - (4 * page.CharacterPitch) - dateWidth;
        var nameLeft = Math.Max(0, Math.Min(dateLeft + ((dateWidth - nameWidth) / 2), page.Width - page.CharacterPitch - nameWidth));
        if (nameWidth > dateWidth + (6 * page.CharacterPitch))
        {
            dateLeft = Math.Max(0, nameLeft + ((nameWidth - dateWidth) / 2));
        }

        yield return context.BlankLine() with { KeepWithNext = true };
        yield return context.BlankLine() with { KeepWithNext = true };
        if (!signerIsInHead && !string.IsNullOrWhiteSpace(signature.Signer))
        {
            var marks = new List<Mark>();
            var format = context.OnBodyGrid(FontRole.Kai);
            context.Text.Place(marks, "签发人：", context.Body, 2 * page.CharacterPitch, 0);
            context.Text.Place(marks, signature.Signer, format, (2 * page.CharacterPitch) + context.Text.WidthOf("签发人：", context.Body), 0);
            yield return new Piece(page.LinePitch, marks) { OnGrid = page.IsOfficial, KeepWithNext = true };
        }

        foreach (var line in nameWidth > page.Width
            ? context.Lines(signature.Organization, context.Body, ColumnAlignment.Right)
            : [Line(signature.Organization, nameLeft, context)])
        {
            yield return line with { KeepWithNext = true };
        }

        yield return Line(date, dateLeft, context);
    }

    private static Piece Line(string text, float left, LayoutContext context)
    {
        var marks = new List<Mark>();
        context.Text.Place(marks, text, context.Body, left, 0);
        return new Piece(context.Page.LinePitch, marks) { OnGrid = context.Page.IsOfficial };
    }
}
