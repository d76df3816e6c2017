namespace Portal.Documents.Skia;

/// <summary>Widths by weight, except that short things such as dates and numbers get their one line at the cost of running text.</summary>
internal static class ColumnWidths
{
    private const int RowsLookedAt = 60;
    private const float LongestShortThing = 12;
    private const float LeastForText = 5;

    public static float[] Share(Table table, float width, Func<string, float> widthOf, float size)
    {
        var all = table.Columns.Sum(column => Math.Max(column.Weight, 0.01));
        var shares = table.Columns.Select(column => (float)(Math.Max(column.Weight, 0.01) / all) * width).ToArray();
        var wanted = table.Columns.Select((column, at) => table.Rows.Take(RowsLookedAt)
            .Where(row => at < row.Count)
            .Select(row => row[at] ?? "")
            .Append(table.Total is { } total && at < total.Count ? total[at] ?? "" : "")
            .Append(column.Header)
            .Select(text => text.Contains('\n', StringComparison.Ordinal) ? float.MaxValue : widthOf(text))
            .Max()).ToArray();

        var lacks = shares.Select((share, at) => wanted[at] <= LongestShortThing * size ? Math.Max(0, wanted[at] - share) : 0).ToArray();
        var spares = shares.Select((share, at) => Math.Max(0, share - Math.Min(wanted[at], Math.Max(share * 0.5f, LeastForText * size)))).ToArray();
        var (lack, spare) = (lacks.Sum(), spares.Sum());
        if (lack <= 0 || spare <= 0)
        {
            return shares;
        }

        var moved = Math.Min(lack, spare);
        return [.. shares.Select((share, at) => share + (lacks[at] / lack * moved) - (spares[at] / spare * moved))];
    }
}
