using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>The finding as a title, then the drawing; both stay together.</summary>
internal static class ChartLayout
{
    private const float Height = 205;
    private const float LyingBar = 13;

    public static IEnumerable<Piece> Lay(Chart chart, LayoutContext context)
    {
        var page = context.Page;
        foreach (var line in context.Lines(chart.Title, LayoutContext.Format(FontRole.Heading, Math.Min(page.TableSize + 0.5f, 12)), ColumnAlignment.Center))
        {
            yield return line with { KeepWithNext = true, OnGrid = false, SpaceBefore = 6 };
        }

        var pen = new ChartPen(context, chart);
        var lying = chart.Kind == ChartKind.Bars && pen.HasLongCategories;
        var height = lying
            ? Math.Clamp(50 + (chart.Categories.Count * ((chart.Series.Count * LyingBar) + 8)), 90, page.Height * 0.85f)
            : Height;
        if (!chart.Series.SelectMany(series => series.Values).Any(double.IsFinite) || chart.Categories.Count == 0)
        {
            pen.Text("本期没有数据", 0, 40, page.Width, ColumnAlignment.Center);
            height = 90;
        }
        else if (lying)
        {
            LyingBarChart.Draw(chart, pen, height);
        }
        else if (chart.Kind == ChartKind.Lines)
        {
            LineChart.Draw(chart, pen, height);
        }
        else
        {
            ColumnChart.Draw(chart, pen, height);
        }

        yield return new Piece(height + 8, pen.Marks);
    }
}
