using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Portal.Tests.Features.Screening.Paper;

/// <summary>Writes into a downloaded sheet as a person would in a spreadsheet program.</summary>
internal static class SheetPen
{
    /// <summary>Fills in lines by their code: the answer and, when it isn't empty, the note.</summary>
    public static byte[] Fill(byte[] sheet, params (string Code, string Answer, string Note)[] lines) => Change(sheet, rows =>
    {
        foreach (var (code, answer, note) in lines)
        {
            var row = rows.First(each => Text(each, "A") == code);
            Put(row, "E", answer);
            Put(row, "F", note);
        }
    });

    /// <summary>Ticks a method by its word.</summary>
    public static byte[] Tick(byte[] sheet, params string[] methods) => Change(sheet, rows =>
    {
        foreach (var method in methods)
        {
            Put(rows.Single(each => Text(each, "A") == "方式" && Text(each, "C") == method), "E", "是");
        }
    });

    public static byte[] Change(byte[] sheet, Action<IReadOnlyList<Row>> change)
    {
        using var stream = new MemoryStream();
        stream.Write(sheet);
        using (var book = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change([.. book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Row>()).Where(row => row.RowIndex! > 2)]);
        }

        return stream.ToArray();
    }

    public static string Text(Row row, string column) => CellOf(row, column)?.InnerText ?? "";

    public static void Put(Row row, string column, string text)
    {
        var cell = CellOf(row, column)!;
        cell.RemoveAllChildren();
        cell.Append(new InlineString(new Text(text)));
    }

    private static Cell? CellOf(Row row, string column) => row.Elements<Cell>().SingleOrDefault(cell => cell.CellReference == $"{column}{row.RowIndex}");
}
