using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>One piece per row; only a row taller than a page is cut, between its lines.</summary>
internal static class TableLayout
{
    private const float Side = 4;
    private const float Edge = 3;
    private const float Rule = 0.5f;

    public static IEnumerable<Piece> Lay(Table table, LayoutContext context)
    {
        if (!string.IsNullOrWhiteSpace(table.Caption))
        {
            foreach (var line in context.Lines(table.Caption, LayoutContext.Format(FontRole.Heading, context.Page.TableSize), ColumnAlignment.Center))
            {
                yield return line with { KeepWithNext = true, SpaceBefore = 6, OnGrid = false };
            }
        }

        var size = table.Columns.Count switch { > 9 => context.Page.TableSize - 3, > 6 => context.Page.TableSize - 1.5f, _ => context.Page.TableSize };
        var columns = Columns(table, LayoutContext.Format(FontRole.Body, size), context);
        var strong = columns.Select(column => column with { Format = LayoutContext.Format(FontRole.Heading, size) }).ToArray();
        var centred = strong.Select(column => column with { Alignment = ColumnAlignment.Center }).ToArray();
        var titles = Row([.. table.Columns.Select(column => column.Header)], centred, context, context.Page.Height / 2).ToArray();
        titles[0] = titles[0] with { SpaceBefore = string.IsNullOrWhiteSpace(table.Caption) ? 6 : 2 };
        foreach (var part in titles)
        {
            yield return part with { KeepWithNext = true };
        }

        // A header that fills half a page is shown once only: its repetition would leave no room for rows.
        var head = titles.Length == 1 ? titles[0] : null;
        var room = context.Page.Height - (head?.Height ?? 0);
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var keep = table.Total is not null && at == table.Rows.Count - 1;
            foreach (var part in Row(table.Rows[at], columns, context, room))
            {
                yield return part with { RepeatedHeader = head, KeepWithNext = keep };
            }
        }

        foreach (var part in table.Total is null ? [] : Row(table.Total, strong, context, room))
        {
            yield return part with { RepeatedHeader = head };
        }

        yield return new Piece(6, []);
    }

    private static Column[] Columns(Table table, TextFormat format, LayoutContext context)
    {
        var widths = ColumnWidths.Share(table, context.Page.Width, text => context.Text.WidthOf(text, format) + (2 * Side) + 1, format.Size);
        var left = 0f;
        return [.. table.Columns.Select((column, at) =>
        {
            left += widths[at];
            return new Column(left - widths[at], widths[at], column.Alignment, format);
        })];
    }

    public static IEnumerable<Piece> Row(IReadOnlyList<string> cells, Column[] columns, LayoutContext context, float highest)
    {
        var texts = columns.Select((column, at) => context.Text.Measure(at < cells.Count ? cells[at] ?? "" : "", column.Format)).ToArray();
        var lines = texts.Select((text, at) => LineBreaker.Break(text, columns[at].Width - (2 * Side))).ToArray();
        var (count, pitch) = (Math.Max(1, lines.Max(cell => cell.Count)), columns[0].Format.Pitch);
        var height = (count * pitch) + (2 * Edge);
        if (height <= highest)
        {
            return [new Piece(height, [.. Frame(columns, height, isFirst: true, isLast: true), .. Set(texts, lines, columns, 0, count, Edge)])];
        }

        return Enumerable.Range(0, count).Select(line => new Piece(
            pitch,
            [.. Frame(columns, pitch, line == 0, line == count - 1), .. Set(texts, lines, columns, line, 1, 0)]));
    }

    private static IEnumerable<Mark> Frame(Column[] columns, float height, bool isFirst, bool isLast)
    {
        var right = columns[^1].Left + columns[^1].Width;
        IEnumerable<Mark> sides = columns.Select(column => column.Left).Append(right).Select(x => new LineMark(x, 0, x, height, Rule, Ink.Black));
        IEnumerable<Mark> top = isFirst ? [new LineMark(0, 0, right, 0, Rule, Ink.Black)] : [];
        IEnumerable<Mark> foot = isLast ? [new LineMark(0, height, right, height, Rule, Ink.Black)] : [];
        return [.. sides, .. top, .. foot];
    }

    /// <summary>Cells with fewer lines than their row stand in its middle.</summary>
    private static List<Mark> Set(List<Glyph>[] texts, List<LineRange>[] lines, Column[] columns, int from, int count, float edge)
    {
        var marks = new List<Mark>();
        for (var at = 0; at < columns.Length; at++)
        {
            var (column, cell, format) = (columns[at], lines[at], columns[at].Format);
            var shown = Math.Clamp(cell.Count - from, 0, count);
            var top = edge + ((count - shown) * format.Pitch / 2);
            for (var line = 0; line < shown; line++)
            {
                var slack = column.Width - (2 * Side) - cell[from + line].Width;
                TextSetter.Place(marks, texts[at], cell[from + line], format, column.Left + Side + TextSetter.Offset(column.Alignment, slack), top + (line * format.Pitch));
            }
        }

        return marks;
    }

    internal sealed record Column(float Left, float Width, ColumnAlignment Alignment, TextFormat Format);
}
