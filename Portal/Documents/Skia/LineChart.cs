namespace Portal.Documents.Skia;

/// <summary>Lines told apart by dashes and markers, each named at its end.</summary>
internal static class LineChart
{
    private const float MostForNames = 0.25f;
    private const int MostValuesShown = 14;
    private static readonly float[]?[] _dashes = [null, [5, 2.5f], [1.5f, 2], [7, 2, 1.5f, 2]];

    public static void Draw(Chart chart, ChartPen pen, float height)
    {
        var names = chart.Series.Count > 1 ? Math.Min(chart.Series.Max(series => pen.WidthOf(series.Name)) + 10, pen.Width * MostForNames) : 4;
        var frame = pen.Axes(AxisScale.For(chart.Series.SelectMany(series => series.Values)), height, names);
        var lowestFree = float.MinValue;
        var ends = new List<(float Y, string Name)>();
        for (var at = 0; at < chart.Series.Count; at++)
        {
            var points = Points(chart, chart.Series[at], frame);
            Draw(points, at, pen);
            if (chart.Series.Count == 1 && chart.Categories.Count <= MostValuesShown)
            {
                Values(points, pen);
            }

            if (points.Count > 0)
            {
                ends.Add((points[^1].Y, chart.Series[at].Name));
            }
        }

        foreach (var (y, name) in chart.Series.Count > 1 ? ends.OrderBy(end => end.Y) : Enumerable.Empty<(float Y, string Name)>())
        {
            var top = Math.Max(y - (ChartPen.LabelPitch / 2), lowestFree);
            pen.Text(name, frame.Right - (frame.Width / chart.Categories.Count / 2) + 8, top);
            lowestFree = top + ChartPen.LabelPitch;
        }
    }

    private static List<(int Category, float X, float Y, double Value)> Points(Chart chart, ChartSeries series, ChartFrame frame) =>
    [
        .. series.Values.Take(chart.Categories.Count)
            .Select((value, at) => (at, X: frame.Left + ((at + 0.5f) * frame.Width / chart.Categories.Count), Y: frame.Y(value), value))
            .Where(point => double.IsFinite(point.value)),
    ];

    private static void Draw(List<(int Category, float X, float Y, double Value)> points, int series, ChartPen pen)
    {
        for (var at = 1; at < points.Count; at++)
        {
            if (points[at].Category == points[at - 1].Category + 1)
            {
                pen.Rule(points[at - 1].X, points[at - 1].Y, points[at].X, points[at].Y, Ink.Black, 1.2f, _dashes[series % _dashes.Length]);
            }
        }

        foreach (var (_, x, y, _) in points)
        {
            pen.Marks.Add(Marker(series, x, y));
        }
    }

    private static PathMark Marker(int series, float x, float y)
    {
        const float half = 2.6f;
        IReadOnlyList<(float, float)> shape = (series % 4) switch
        {
            0 or 1 => [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)],
            2 => [(x, y - half - 1), (x + half + 1, y + half), (x - half - 1, y + half)],
            _ => [(x, y - half - 1), (x + half + 1, y), (x, y + half + 1), (x - half - 1, y)],
        };
        return new PathMark(shape, true, series % 2 == 0 ? Ink.Black : Ink.White, 0.8f);
    }

    private static void Values(List<(int Category, float X, float Y, double Value)> points, ChartPen pen)
    {
        foreach (var (_, x, y, value) in points)
        {
            pen.Text(AxisScale.Text(value), x - 20, y - ChartPen.LabelPitch - 4, 40, ColumnAlignment.Center);
        }
    }
}
