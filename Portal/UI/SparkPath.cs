using System.Globalization;

namespace Portal.UI;

/// <summary>The line of a sparkline: equal steps right, the given scale upwards, 3 px free at each edge for the end dot.</summary>
public sealed record SparkPath(string Line, double EndX, double EndY)
{
    private const double Edge = 3;

    /// <param name="values">At least one value, oldest first.</param>
    /// <param name="width">View box width.</param>
    /// <param name="height">View box height.</param>
    /// <param name="least">Value at the bottom; null takes the smallest. Rows that are compared share it.</param>
    /// <param name="most">Value at the top; null takes the greatest.</param>
    public static SparkPath Through(IReadOnlyList<double> values, double width, double height, double? least = null, double? most = null)
    {
        var (low, high) = (least ?? values.Min(), most ?? values.Max());
        var points = values.Select((value, index) => (X: X(index), Y: Y(value))).ToList();
        var line = string.Join(' ', points.Select((point, index) => $"{(index == 0 ? 'M' : 'L')}{N(point.X)} {N(point.Y)}"));
        return new(line, points[^1].X, points[^1].Y);

        double X(int index) => values.Count == 1 ? width - Edge : Edge + (index * (width - (2 * Edge)) / (values.Count - 1));

        double Y(double value) => high <= low ? height / 2 : height - Edge - ((value - low) * (height - (2 * Edge)) / (high - low));
    }

    /// <summary>One decimal with a dot, as SVG wants it in every culture.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
