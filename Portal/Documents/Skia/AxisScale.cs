using System.Globalization;

namespace Portal.Documents.Skia;

/// <summary>A value axis with round steps that holds all values and zero.</summary>
internal sealed record AxisScale(double Low, double High, double Step)
{
    private const int WantedSteps = 5;

    public IEnumerable<double> Ticks
    {
        get
        {
            for (var tick = 0; Low + (tick * Step) <= High + (Step / 2); tick++)
            {
                yield return Low + (tick * Step);
            }
        }
    }

    public static AxisScale For(IEnumerable<double> values)
    {
        var shown = values.Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (Math.Min(0, shown.Min()), Math.Max(0, shown.Max()));
        var span = high > low ? high - low : 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(span / WantedSteps)));
        var step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(candidate => span / candidate <= WantedSteps);
        if (shown.All(value => value == Math.Floor(value)))
        {
            step = Math.Max(1, step);
        }

        return new AxisScale(Math.Floor(low / step) * step, Math.Max(step, Math.Ceiling(high / step) * step), step);
    }

    public float Share(double value) => (float)((value - Low) / (High - Low));

    public static string Text(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}
