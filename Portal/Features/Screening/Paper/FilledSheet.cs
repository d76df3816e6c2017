using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Portal.Domain;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Features.Screening.Paper;

/// <summary>One line of a sheet that came back.</summary>
/// <param name="Line">Line of the sheet, from 1.</param>
internal sealed record SheetLine(int Line, string Code, string Text, string Answer, string Note)
{
    public bool IsEmpty => Answer.Length == 0 && Note.Length == 0;
}

/// <summary>A sheet that came back, looked into by <see cref="XlsxGuard"/> first. A formula counts as the value it last showed; nothing is calculated.</summary>
internal sealed class FilledSheet
{
    public const int MaxBytes = 2 * 1024 * 1024;
    private const int MaxLines = 1500;

    private static readonly OpenXmlConfiguration s_settings = new() { EnableSharedStringCache = false, IgnoreEmptyRows = false };

    private FilledSheet(Guid taskId, Guid templateId, IReadOnlyList<SheetLine> lines) => (TaskId, TemplateId, Lines) = (taskId, templateId, lines);

    public Guid TaskId { get; }

    public Guid TemplateId { get; }

    /// <summary>What stands below the headings, without the lines where nothing is written.</summary>
    public IReadOnlyList<SheetLine> Lines { get; }

    /// <returns>Refused when it is too large, harmful, no sheet, or no sheet of this system.</returns>
    public static Result<FilledSheet> Open(byte[] content)
    {
        if (content.Length > MaxBytes)
        {
            return SheetRefusals.TooLarge;
        }

        using var file = new MemoryStream(content, writable: false);
        if (XlsxGuard.Fault(file) is { } fault)
        {
            return fault;
        }

        try
        {
            return Read(file);
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException or NullReferenceException)
        {
            // What the library throws on a part that is not what it says it is.
            return ImportRefusals.NotXlsx;
        }
    }

    private static Result<FilledSheet> Read(MemoryStream file)
    {
        (Guid TaskId, Guid TemplateId)? mark = null;
        var (lines, line) = (new List<SheetLine>(), 0);
        foreach (var cells in file.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: s_settings).Cast<IDictionary<string, object?>>().Take(MaxLines))
        {
            line++;
            if (mark is null)
            {
                mark = SheetPlace.ReadMark(Of(SheetPlace.Code), Of("B"), Of(SheetPlace.Text));
                continue;
            }

            var read = new SheetLine(line, Of(SheetPlace.Code), Of(SheetPlace.Text), Of(SheetPlace.Answer), Of(SheetPlace.Note));
            if (read is { IsEmpty: false } && line > SheetPlace.HeadLine)
            {
                lines.Add(read);
            }


            string Of(string column) => cells.TryGetValue(column, out var value) ? OldCell.Text(value) : "";
        }

        return mark is { } whose ? new FilledSheet(whose.TaskId, whose.TemplateId, lines) : SheetRefusals.NotOurs;
    }
}
