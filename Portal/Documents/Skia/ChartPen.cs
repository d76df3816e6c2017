using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>What all charts draw alike: labels, axes, legend.</summary>
internal sealed class ChartPen(LayoutContext context, Chart chart)
{
    public const float LabelSize = 9;
    public const float LabelPitch = 12;
    private const float Swatch = 9;
    private readonly TextFormat _label = new(FontRole.Label, LabelSize, LabelPitch);

    public List<Mark> Marks { get; } = [];

    public float Width => context.Page.Width;

    public bool HasLongCategories =>
        chart.Categories.Select(WidthOf).DefaultIfEmpty().Max() > 1.9f * ((Width - 40) / Math.Max(1, chart.Categories.Count));

    public static Pattern PatternOf(int series) => (Pattern)(1 + (series % 6));

    public float WidthOf(string text) => context.Text.WidthOf(text, _label);

    public void Text(string text, float left, float top, float width = 0, ColumnAlignment alignment = ColumnAlignment.Left) =>
        context.Text.Place(Marks, text, _label, left, top, width, alignment);

    /// <summary>On white, so that it can be read over a pattern.</summary>
    public void Knockout(string text, float center, float middle)
    {
        var width = WidthOf(text) + 3;
        Marks.Add(new BoxMark(center - (width / 2), middle - 5.5f, width, 11, Pattern.White, 0));
        Text(text, center - (width / 2), middle - (LabelPitch / 2), width, ColumnAlignment.Center);
    }

    /// <summary>Broken into the width given, at most the number of lines given.</summary>
    public void Wrapped(string text, float left, float top, float width, int most)
    {
        var glyphs = context.Text.Measure(text, _label);
        foreach (var (line, at) in LineBreaker.Break(glyphs, Math.Max(width, LabelSize)).Take(most).Select((line, at) => (line, at)))
        {
            TextSetter.Place(Marks, glyphs, line, _label, left + ((width - line.Width) / 2), top + (at * LabelPitch));
        }
    }

    public int LinesOf(string text, float width) =>
        LineBreaker.Break(context.Text.Measure(text, _label), Math.Max(width, LabelSize)).Count;

    public void Rule(float x1, float y1, float x2, float y2, Ink ink = Ink.Black, float width = 0.6f, float[]? dashes = null) =>
        Marks.Add(new LineMark(x1, y1, x2, y2, width, ink, dashes));

    public void Bar(float x, float y, float width, float height, int series) =>
        Marks.Add(new BoxMark(x, y, width, Math.Max(height, 0.3f), PatternOf(series), 0.6f));

    /// <summary>Swatch and name of each series, from the right.</summary>
    public void Legend(float top)
    {
        var left = Width - chart.Series.Sum(series => WidthOf(series.Name) + Swatch + 15);
        for (var at = 0; at < chart.Series.Count; at++)
        {
            Marks.Add(new BoxMark(left, top + 1.5f, Swatch + 4, Swatch, PatternOf(at), 0.6f));
            Text(chart.Series[at].Name, left + Swatch + 7, top);
            left += WidthOf(chart.Series[at].Name) + Swatch + 15;
        }
    }

    /// <summary>Upright value axis with its ticks and the categories below.</summary>
    public ChartFrame Axes(AxisScale scale, float height, float right)
    {
        var left = scale.Ticks.Max(tick => WidthOf(AxisScale.Text(tick))) + 6;
        var slot = (Width - left - right) / chart.Categories.Count;
        var lines = Math.Clamp(chart.Categories.Max(category => LinesOf(category, slot - 2)), 1, 3);
        var top = LabelPitch + 14;
        var frame = new ChartFrame(left, top, Width - left - right, height - top - ((lines + 1) * LabelPitch) - 6, scale);
        Text(chart.ValueAxis, 0, 0);
        foreach (var tick in scale.Ticks)
        {
            Text(AxisScale.Text(tick), 0, frame.Y(tick) - (LabelPitch / 2), left - 4, ColumnAlignment.Right);
            Rule(frame.Left, frame.Y(tick), frame.Right, frame.Y(tick), tick == 0 ? Ink.Black : Ink.Pale, tick == 0 ? 0.8f : 0.4f);
        }

        Rule(frame.Left, frame.Top - 4, frame.Left, frame.Bottom);
        for (var at = 0; at < chart.Categories.Count; at++)
        {
            Wrapped(chart.Categories[at], frame.Left + (at * slot) + 1, frame.Bottom + 4, slot - 2, lines);
        }

        Text(chart.CategoryAxis, 0, frame.Bottom + 4 + (lines * LabelPitch), Width, ColumnAlignment.Center);
        return frame;
    }
}
