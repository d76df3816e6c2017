namespace Portal.Documents.Skia;

/// <summary>Bars lying down: room for long category names.</summary>
internal static class LyingBarChart
{
    private const float MostForNames = 0.4f;
    private const float Foot = 30;

    public static void Draw(Chart chart, ChartPen pen, float height)
    {
        var scale = AxisScale.For(chart.Series.SelectMany(series => series.Values));
        var names = Math.Min(chart.Categories.Max(pen.WidthOf) + 6, pen.Width * MostForNames);
        var top = ChartPen.LabelPitch + 4;
        var frame = new ChartFrame(names, top, pen.Width - names - 40, height - top - Foot, scale);
        pen.Text(chart.CategoryAxis, 0, 0);
        if (chart.Series.Count > 1)
        {
            pen.Legend(0);
        }

        foreach (var tick in scale.Ticks)
        {
            pen.Rule(frame.X(tick), frame.Top, frame.X(tick), frame.Bottom, tick == 0 ? Ink.Black : Ink.Pale, tick == 0 ? 0.8f : 0.4f);
            pen.Text(AxisScale.Text(tick), frame.X(tick) - 20, frame.Bottom + 2, 40, ColumnAlignment.Center);
        }

        pen.Text(chart.ValueAxis, frame.Left, frame.Bottom + 2 + ChartPen.LabelPitch, frame.Width, ColumnAlignment.Center);
        var slot = frame.Height / chart.Categories.Count;
        for (var at = 0; at < chart.Categories.Count; at++)
        {
            var lines = Math.Min(pen.LinesOf(chart.Categories[at], names - 6), Math.Max(1, (int)(slot / ChartPen.LabelPitch)));
            pen.Wrapped(chart.Categories[at], 0, frame.Top + ((at + 0.5f) * slot) - (lines * ChartPen.LabelPitch / 2), names - 6, lines);
            Bars(chart, at, frame, slot, pen);
        }
    }

    private static void Bars(Chart chart, int category, ChartFrame frame, float slot, ChartPen pen)
    {
        var thickness = Math.Min(slot * 0.72f / chart.Series.Count, 16);
        var top = frame.Top + ((category + 0.5f) * slot) - (thickness * chart.Series.Count / 2);
        for (var at = 0; at < chart.Series.Count; at++)
        {
            if (category < chart.Series[at].Values.Count && double.IsFinite(chart.Series[at].Values[category]))
            {
                var value = chart.Series[at].Values[category];
                var (left, right) = (frame.X(Math.Min(0, value)), frame.X(Math.Max(0, value)));
                pen.Bar(left, top + (at * thickness), right - left, thickness, at);
                pen.Text(AxisScale.Text(value), right + 4, top + ((at + 0.5f) * thickness) - (ChartPen.LabelPitch / 2));
            }
        }
    }
}
