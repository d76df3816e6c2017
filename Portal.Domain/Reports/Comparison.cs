using System.Globalization;

namespace Portal.Domain.Reports;

/// <summary>This period's count beside that of another period (环比 or 同比).</summary>
/// <param name="Now">Count of this period, at least 0.</param>
/// <param name="Before">Count of the other period; null when there is no data of it.</param>
public readonly record struct Comparison(int Now, int? Before)
{
    /// <summary>Below this base a rate says more than the numbers do and is left out.</summary>
    public const int SmallestBase = 10;

    /// <summary>Change in per cent; null without a base, and for a base below <see cref="SmallestBase"/>.</summary>
    public decimal? Percent => Before is { } before && before >= SmallestBase ? Math.Round((Now - before) * 100m / before, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>For a table cell: +12.5%, −8.0%, 0.0%, or — without a rate.</summary>
    public string Cell => Percent is not { } percent ? "—"
        : percent > 0 ? string.Create(CultureInfo.InvariantCulture, $"+{percent:0.0}%")
        : percent < 0 ? string.Create(CultureInfo.InvariantCulture, $"−{-percent:0.0}%")
        : "0.0%";

    /// <summary>Half a sentence: 较上月增加 3 件，上升 25.0%; the rate is left out on a small base, the whole when there is none.</summary>
    /// <param name="than">Such as 较上月.</param>
    /// <param name="unit">Such as 件.</param>
    /// <returns>Empty when the other period has no data.</returns>
    public string Sentence(string than, string unit)
    {
        if (Before is not { } before)
        {
            return "";
        }

        var difference = Math.Abs(Now - before);
        if (difference == 0)
        {
            return $"与{than.TrimStart('较')}持平";
        }

        var isUp = Now > before;
        var words = string.Create(CultureInfo.InvariantCulture, $"{than}{(isUp ? "增加" : "减少")}{difference}{unit}");
        return Percent is { } percent
            ? string.Create(CultureInfo.InvariantCulture, $"{words}，{(isUp ? "上升" : "下降")}{Math.Abs(percent):0.0}%")
            : words;
    }
}
