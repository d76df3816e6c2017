using Microsoft.Extensions.Logging;
using Portal.Documents.Fonts;
using SkiaSharp;

namespace Portal.Documents.Skia;

/// <summary>Plans the pages first, so that their count is known, then draws each once.</summary>
public sealed partial class SkiaPdfRenderer(DocumentFonts fonts, ILogger<SkiaPdfRenderer> logger) : IDocumentRenderer
{
    public byte[] Render(ReportDocument document, CancellationToken ct)
    {
        var rendered = RenderWithFindings(document, ct);
        if (rendered.MissingGlyphs.Count > 0)
        {
            LogMissing(string.Join(' ', rendered.MissingGlyphs.Select(glyph => glyph.CodePoint)));
        }

        return rendered.Pdf;
    }

    public RenderedDocument RenderWithFindings(ReportDocument document, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new TextSetter(fonts.Fonts);
        var context = new LayoutContext(PageGeometry.For(document.Style), text);
        var pages = new Paginator(context.Page).Paginate(new BlockLayout(document, context).Lay(ct), ct);
        var numbers = pages.Select((_, at) => PageNumbers.Lay(at + 1, pages.Count, context)).ToArray();
        var marks = pages.SelectMany(page => page.Pieces).SelectMany(placed => placed.Piece.Marks).Concat(numbers.SelectMany(number => number));
        using var subsets = new FontSubsets(marks.OfType<TextMark>());
        using var stream = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(document)))
        {
            for (var at = 0; at < pages.Count; at++)
            {
                ct.ThrowIfCancellationRequested();
                Draw(pdf, pages[at], numbers[at], context.Page, subsets);
            }

            pdf.Close();
        }

        var outline = pages.SelectMany((page, at) => page.Pieces
            .Where(placed => placed.Piece.Bookmark is not null)
            .Select(placed => new OutlineEntry(placed.Piece.Bookmark!.Level, placed.Piece.Bookmark.Text, at, PageGeometry.PageHeight - context.Page.Top - placed.Top)));
        return new RenderedDocument(PdfCatalog.Complete(stream.ToArray(), document.Language, [.. outline]), pages.Count, text.Missing);
    }

    private static void Draw(SKDocument pdf, PlannedPage page, List<Mark> number, PageGeometry geometry, FontSubsets subsets)
    {
        var canvas = pdf.BeginPage(PageGeometry.PageWidth, PageGeometry.PageHeight);
        using var painter = new MarkPainter(canvas, subsets);
        canvas.Translate(geometry.Left, geometry.Top);
        foreach (var (top, piece) in page.Pieces)
        {
            canvas.Save();
            canvas.Translate(0, top);
            painter.Draw(piece.Marks);
            canvas.Restore();
        }

        painter.Draw(number);
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
