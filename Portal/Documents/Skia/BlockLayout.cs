using System.Globalization;
using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>The document as one run of pieces.</summary>
internal sealed class BlockLayout(ReportDocument document, LayoutContext context)
{
    private readonly List<Piece> _pieces = [.. TitleLayout.Lay(document, context)];
    private readonly Annex[] _annexes = [.. document.Blocks.OfType<Annex>()];
    private bool _startsPage;
    private int _annex;

    public IReadOnlyList<Piece> Lay(CancellationToken ct)
    {
        if (!document.Blocks.OfType<Signature>().Any())
        {
            Add(document.Blocks.Where(block => block is not Annex), ct);
            Announce();
            Add(_annexes, ct);
        }
        else
        {
            Add(document.Blocks, ct);
        }

        return _pieces;
    }

    private void Add(IEnumerable<DocumentBlock> blocks, CancellationToken ct)
    {
        foreach (var block in blocks)
        {
            ct.ThrowIfCancellationRequested();
            switch (block)
            {
                case PageBreak:
                    _startsPage = true;
                    break;
                case Annex annex:
                    Add(annex, ct);
                    break;
                case Signature signature:
                    Announce();
                    KeepLastWithNext();
                    Add(SignatureLayout.Lay(signature, context.Page.IsOfficial && !string.IsNullOrWhiteSpace(document.IssuingOrganization), context));
                    break;
                default:
                    Add(Pieces(block));
                    break;
            }
        }
    }

    private IEnumerable<Piece> Pieces(DocumentBlock block) => block switch
    {
        Heading heading => HeadingLayout.Lay(heading, context),
        Paragraph paragraph => ParagraphLayout.Lay(paragraph, context),
        KeyFigures figures => KeyFiguresLayout.Lay(figures, context),
        Table table => TableLayout.Lay(table, context),
        Chart chart => ChartLayout.Lay(chart, context),
        FieldList fields => FieldListLayout.Lay(fields, context),
        Notice notice => NoticeLayout.Lay(notice, context),
        QrCode code => QrCodeLayout.Lay(code, context),
        QuestionTable questions => QuestionTableLayout.Lay(questions, context),
        SignLine line => SignLineLayout.Lay(line, context),
        _ => throw new ArgumentException($"No layout for {block.GetType().Name}.", nameof(block)),
    };

    private void Add(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            _pieces.Add(_startsPage ? piece with { StartsPage = true } : piece);
            _startsPage = false;
        }
    }

    private void Add(Annex annex, CancellationToken ct)
    {
        _annex++;
        var label = "附件" + (_annexes.Length > 1 ? _annex.ToString(CultureInfo.InvariantCulture) : "");
        _startsPage = true;
        Add(context.Lines(label, context.OnBodyGrid(FontRole.Heading), ColumnAlignment.Left)
            .Select(piece => piece with { KeepWithNext = true, Bookmark = new Bookmark(1, $"{label}　{annex.Title}") }));
        Add([context.BlankLine() with { KeepWithNext = true }]);
        Add(TitleLayout.TitleLines(annex.Title, context).Select(piece => piece with { KeepWithNext = true }));
        Add([context.BlankLine() with { KeepWithNext = true }]);
        Add(annex.Blocks, ct);
    }

    /// <summary>附件说明: one line after the text, two characters in, never parted by a page end.</summary>
    private void Announce()
    {
        if (_annexes.Length == 0)
        {
            return;
        }

        Add([context.BlankLine() with { KeepWithNext = true }]);
        for (var at = 0; at < _annexes.Length; at++)
        {
            var number = _annexes.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $"{at + 1}.") : "";
            var text = (at == 0 ? "附件：" : "　　　") + number + _annexes[at].Title;
            var isLast = at == _annexes.Length - 1;
            Add(context.Lines(text, context.Body, ColumnAlignment.Left, 2 * context.Page.CharacterPitch).Select(piece => piece with { KeepWithNext = !isLast }));
        }
    }

    /// <summary>A signature never stands alone on its page.</summary>
    private void KeepLastWithNext()
    {
        for (var at = _pieces.Count - 1; at >= 0; at--)
        {
            _pieces[at] = _pieces[at] with { KeepWithNext = true };
            if (_pieces[at].Marks.Count > 0)
            {
                return;
            }
        }
    }
}
