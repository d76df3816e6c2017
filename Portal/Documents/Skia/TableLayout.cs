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
        var columns = Columns(table.Columns, context.Page.Width);
        var centred = columns.Select(column => column with { Alignment = ColumnAlignment.Center }).ToArray();
        var headFormat = LayoutContext.Format(FontRole.Heading, size);
        var head = Row([.. table.Columns.Select(column => column.Header)], centred, headFormat, context, context.Page.Height / 2).First() with { KeepWithNext = true };
        yield return head with { SpaceBefore = string.IsNullOrWhiteSpace(table.Caption) ? 6 : 2 };

        for (var at = 0; at < table.Rows.Count; at++)
        {
            var keep = table.Total is not null && at == table.Rows.Count - 1;
            foreach (var part in Row(table.Rows[at], columns, LayoutContext.Format(FontRole.Body, size), context, context.Page.Height - head.Height))
            {
                yield return part with { RepeatedHeader = head, KeepWithNext = keep };
            }
        }

        foreach (var part in table.Total is null ? [] : Row(table.Total, columns, headFormat, context, context.Page.Height - head.Height))
        {
            yield return part with { RepeatedHeader = head };
        }

        yield return new Piece(6, []);
    }

    public static Column[] Columns(IReadOnlyList<TableColumn> columns, float width)
    {
        var all = columns.Sum(column => Math.Max(column.Weight, 0.01));
        var left = 0f;
        return [.. columns.Select(column =>
        {
            var share = (float)(Math.Max(column.Weight, 0.01) / all) * width;
            left += share;
            return new Column(left - share, share, column.Alignment);
        })];
    }

    public static IEnumerable<Piece> Row(IReadOnlyList<string> cells, Column[] columns, TextFormat format, LayoutContext context, float highest)
    {
        var texts = columns.Select((_, at) => context.Text.Measure(at < cells.Count ? cells[at] ?? "" : "", format)).ToArray();
        var lines = texts.Select((text, at) => LineBreaker.Break(text, columns[at].Width - (2 * Side))).ToArray();
        var most = Math.Max(1, (int)((highest - (2 * Edge)) / format.Pitch));
        var count = Math.Max(1, lines.Max(cell => cell.Count));
        for (var from = 0; from < count; from += most)
        {
            yield return Part(texts, lines, columns, format, from, Math.Min(most, count - from));
        }
    }

    private static Piece Part(List<Glyph>[] texts, List<LineRange>[] lines, Column[] columns, TextFormat format, int from, int count)
    {
        var height = (count * format.Pitch) + (2 * Edge);
        var marks = new List<Mark>();
        for (var at = 0; at < columns.Length; at++)
        {
            var (column, cell) = (columns[at], lines[at]);
            marks.Add(new BoxMark(column.Left, 0, column.Width, height, Pattern.None, Rule));
            var shown = Math.Clamp(cell.Count - from, 0, count);
            var top = Edge + ((count - shown) * format.Pitch / 2);
            for (var line = 0; line < shown; line++)
            {
                var slack = column.Width - (2 * Side) - cell[from + line].Width;
                TextSetter.Place(marks, texts[at], cell[from + line], format, column.Left + Side + TextSetter.Offset(column.Alignment, slack), top + (line * format.Pitch));
            }
        }

        return new Piece(height, marks);
    }

    internal sealed record Column(float Left, float Width, ColumnAlignment Alignment);
}
