namespace Portal.Documents.Skia;

/// <summary>Upright bars: side by side, or stacked.</summary>
internal static class ColumnChart
{
    private const float ShareOfSlot = 0.68f;
    private const float WidestBar = 36;

    public static void Draw(Chart chart, ChartPen pen, float height)
    {
        var stacked = chart.Kind == ChartKind.StackedBars;
        var scale = AxisScale.For(stacked
            ? chart.Categories.Select((_, at) => chart.Series.Sum(series => Value(series, at)))
            : chart.Series.SelectMany(series => series.Values));
        var frame = pen.Axes(scale, height, 0);
        if (stacked || chart.Series.Count > 1)
        {
            pen.Legend(0);
        }

        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var slot = frame.Width / chart.Categories.Count;
            var middle = frame.Left + ((category + 0.5f) * slot);
            if (stacked)
            {
                Stack(chart, category, middle, Math.Min(slot * ShareOfSlot, WidestBar), frame, pen);
            }
            else
            {
                Group(chart, category, middle, Math.Min(slot * ShareOfSlot / chart.Series.Count, WidestBar), frame, pen);
            }
        }
    }

    private static void Group(Chart chart, int category, float middle, float width, ChartFrame frame, ChartPen pen)
    {
        for (var at = 0; at < chart.Series.Count; at++)
        {
            if (category >= chart.Series[at].Values.Count || !double.IsFinite(chart.Series[at].Values[category]))
            {
                continue;
            }

            var value = chart.Series[at].Values[category];
            var left = middle + ((at - (chart.Series.Count / 2f)) * width);
            var (top, bottom) = (frame.Y(Math.Max(0, value)), frame.Y(Math.Min(0, value)));
            pen.Bar(left, top, width, bottom - top, at);
            var text = AxisScale.Text(value);
            if (pen.WidthOf(text) <= width + 4)
            {
                pen.Text(text, left, value < 0 ? bottom : top - ChartPen.LabelPitch, width, ColumnAlignment.Center);
            }
        }
    }

    private static void Stack(Chart chart, int category, float middle, float width, ChartFrame frame, ChartPen pen)
    {
        var total = 0d;
        for (var at = 0; at < chart.Series.Count; at++)
        {
            var value = Value(chart.Series[at], category);
            if (value == 0)
            {
                continue;
            }

            var (top, bottom) = (frame.Y(total + value), frame.Y(total));
            pen.Bar(middle - (width / 2), top, width, bottom - top, at);
            var text = AxisScale.Text(value);
            if (bottom - top >= ChartPen.LabelPitch && pen.WidthOf(text) < width - 4)
            {
                pen.Knockout(text, middle, (top + bottom) / 2);
            }

            total += value;
        }

        pen.Text(AxisScale.Text(total), middle - width, frame.Y(total) - ChartPen.LabelPitch, 2 * width, ColumnAlignment.Center);
    }

    private static double Value(ChartSeries series, int at) =>
        at < series.Values.Count && double.IsFinite(series.Values[at]) ? Math.Max(0, series.Values[at]) : 0;
}
