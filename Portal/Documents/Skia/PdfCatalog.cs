using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Documents.Skia;

/// <summary>
/// Adds what the drawing engine cannot set: language and bookmarks.
/// An incremental update (PDF 32000-1, 7.5.6): nothing that was drawn is touched.
/// </summary>
internal static partial class PdfCatalog
{
    public static byte[] Complete(byte[] pdf, string language, IReadOnlyList<OutlineEntry> entries)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var root = Number(RootReference().Match(trailer));
        var size = Number(SizeEntry().Match(trailer));
        var crossReferences = Number(StartOfCrossReferences().Match(trailer));
        var objects = new PdfObjects(text, crossReferences);
        var catalog = objects.Body(root);
        var pages = PageObjects(objects, catalog);

        var update = new PdfUpdate(pdf.Length);
        var outline = entries.Count == 0 ? null : new PdfOutline(entries, pages, size);
        var additions = $"/Lang ({language})"
            + (outline is null ? "" : $" /Outlines {outline.Root} 0 R /PageMode /UseOutlines");
        update.Add(root, catalog.Insert(catalog.IndexOf("<<", StringComparison.Ordinal) + 2, additions + "\n"));
        foreach (var (number, body) in outline?.Objects() ?? [])
        {
            update.Add(number, body);
        }

        var info = InfoReference().Match(trailer).Value;
        return [.. pdf, .. update.Finish(outline?.Next ?? size, $"/Root {root} 0 R {info}", crossReferences)];
    }

    private static List<int> PageObjects(PdfObjects objects, string catalog)
    {
        var found = new List<int>();
        var open = new Stack<int>([Number(PagesReference().Match(catalog))]);
        while (open.TryPop(out var number))
        {
            var body = objects.Body(number);
            if (Kids().Match(body) is { Success: true } kids)
            {
                foreach (var kid in Reference().Matches(kids.Groups[1].Value).Reverse())
                {
                    open.Push(Number(kid));
                }
            }
            else
            {
                found.Add(number);
            }
        }

        return found;
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex RootReference();

    [GeneratedRegex(@"/Info \d+ 0 R")]
    private static partial Regex InfoReference();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartOfCrossReferences();

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex PagesReference();

    [GeneratedRegex(@"/Kids\s*\[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();
}
