namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>One column of a sent sheet.</summary>
/// <param name="Sample">What stands in its first line of data, cut to a few characters.</param>
public sealed record SheetColumn(string Column, string Heading, string Sample);

/// <summary>What the page shows of a sent sheet before it is read as a register.</summary>
public sealed record SheetColumns(string FileName, IReadOnlyList<SheetColumn> Columns)
{
    private const int MaxSample = 16;

    public IReadOnlyList<string> Headings => [.. Columns.Select(column => column.Heading)];

    public static SheetColumns Of(string fileName, OldRegister register)
    {
        var first = register.Lines().Select(line => line.Cells).FirstOrDefault();
        return new SheetColumns(fileName, [.. register.Headings.Select(heading => new SheetColumn(heading.Column, heading.Heading, Sample(first, heading.Column)))]);
    }

    private static string Sample(IDictionary<string, object?>? cells, string column)
    {
        var text = cells is not null && cells.TryGetValue(column, out var value) ? OldCell.Text(value) : "";
        return text.Length > MaxSample ? text[..MaxSample] + "…" : text;
    }
}
