using Microsoft.Extensions.Logging;
using Portal.Documents.Fonts;
using SkiaSharp;

namespace Portal.Documents.Skia;

/// <summary>Plans the pages first, so that their count is known, then draws each once.</summary>
public sealed partial class SkiaPdfRenderer(DocumentFonts fonts, ILogger<SkiaPdfRenderer> logger) : IDocumentRenderer
{
    public byte[] Render(ReportDocument document, CancellationToken ct) => Noted(RenderWithFindings(document, ct));

    public byte[] RenderTogether(string title, IReadOnlyList<ReportDocument> documents, CancellationToken ct) => Noted(RenderWithFindings(title, documents, ct));

    public RenderedDocument RenderWithFindings(ReportDocument document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        return RenderWithFindings(document.Title, [document], ct);
    }

    private RenderedDocument RenderWithFindings(string title, IReadOnlyList<ReportDocument> documents, CancellationToken ct)
    {
        var text = new TextSetter(fonts.Fonts);
        var pages = documents.SelectMany(document => SetPages(document, text, ct)).ToArray();
        using var subsets = new FontSubsets(pages.SelectMany(page => page.Marks).OfType<TextMark>());
        using var stream = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(documents[0] with { Title = title })))
        {
            foreach (var page in pages)
            {
                ct.ThrowIfCancellationRequested();
                Draw(pdf, page, subsets);
            }

            pdf.Close();
        }

        var outline = pages.SelectMany((page, at) => page.Planned.Pieces
            .Where(placed => placed.Piece.Bookmark is not null)
            .Select(placed => new OutlineEntry(placed.Piece.Bookmark!.Level, placed.Piece.Bookmark.Text, at, PageGeometry.PageHeight - page.Geometry.Top - placed.Top)));
        return new RenderedDocument(PdfCatalog.Complete(stream.ToArray(), documents[0].Language, [.. outline]), pages.Length, text.Missing);
    }

    private static IEnumerable<SetPage> SetPages(ReportDocument document, TextSetter text, CancellationToken ct)
    {
        var context = new LayoutContext(PageGeometry.For(document.Style), text);
        var pages = new Paginator(context.Page).Paginate(new BlockLayout(document, context).Lay(ct), ct);
        return pages.Select((page, at) => new SetPage(page, PageNumbers.Lay(at + 1, pages.Count, document.Footer, context), context.Page));
    }

    private byte[] Noted(RenderedDocument rendered)
    {
        if (rendered.MissingGlyphs.Count > 0)
        {
            LogMissing(string.Join(' ', rendered.MissingGlyphs.Select(glyph => glyph.CodePoint)));
        }

        return rendered.Pdf;
    }

    private static void Draw(SKDocument pdf, SetPage page, FontSubsets subsets)
    {
        var canvas = pdf.BeginPage(PageGeometry.PageWidth, PageGeometry.PageHeight);
        using var painter = new MarkPainter(canvas, subsets);
        canvas.Translate(page.Geometry.Left, page.Geometry.Top);
        foreach (var (top, piece) in page.Planned.Pieces)
        {
            canvas.Save();
            canvas.Translate(0, top);
            painter.Draw(piece.Marks);
            canvas.Restore();
        }

        painter.Draw(page.Number);
        pdf.EndPage();
    }

    private static SKDocumentPdfMetadata Metadata(ReportDocument document) => new()
    {
        Title = document.Title,
        Author = string.IsNullOrWhiteSpace(document.Author) ? document.IssuingOrganization : document.Author,
        Subject = document.Number,
        Creator = "信访排查",
        Creation = document.CreatedAt?.UtcDateTime,
        Modified = document.CreatedAt?.UtcDateTime,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "No font has these characters; the document shows their code points: {CodePoints}")]
    private partial void LogMissing(string codePoints);
}
