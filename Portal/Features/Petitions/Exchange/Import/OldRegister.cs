using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Portal.Domain;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Reads a checked sheet line by line; the first line holds the headings. Nothing is kept but the line at hand.</summary>
public sealed class OldRegister
{
    public const int MaxRows = 20_000;

    private static readonly OpenXmlConfiguration s_settings = new() { EnableSharedStringCache = false, IgnoreEmptyRows = false };

    private readonly byte[] _content;

    private OldRegister(byte[] content, IReadOnlyList<(string Column, string Heading)> headings) => (_content, Headings) = (content, headings);

    /// <summary>Column letters with their headings, without those that have none.</summary>
    public IReadOnlyList<(string Column, string Heading)> Headings { get; }

    /// <returns>Refused by <see cref="XlsxGuard"/>, and when it holds no line of data.</returns>
    public static Result<OldRegister> Open(byte[] content)
    {
        using var file = new MemoryStream(content, writable: false);
        if (XlsxGuard.Fault(file) is { } fault)
        {
            return fault;
        }

        try
        {
            var first = Query(file).FirstOrDefault();
            var headings = first?.Select(cell => (cell.Key, OldCell.Text(cell.Value))).Where(cell => cell.Item2.Length > 0).DistinctBy(cell => cell.Item2).ToList() ?? [];
            return headings.Count == 0 ? ImportRefusals.Empty : new OldRegister(content, headings);
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException or NullReferenceException)
        {
            // What the library throws on a part that is not what it says it is.
            return ImportRefusals.NotXlsx;
        }
    }

    /// <summary>Lines of data with their number in the sheet, from 2; empty ones are left out.</summary>
    public IEnumerable<(int Line, IDictionary<string, object?> Cells)> Lines()
    {
        using var file = new MemoryStream(_content, writable: false);
        var line = 0;
        foreach (var cells in Query(file))
        {
            line++;
            if (line > 1 && cells.Values.Any(value => value is not null && OldCell.Text(value).Length > 0))
            {
                yield return (line, cells);
            }
        }
    }

    private static IEnumerable<IDictionary<string, object?>> Query(Stream file) =>
        file.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: s_settings).Cast<IDictionary<string, object?>>();
}
