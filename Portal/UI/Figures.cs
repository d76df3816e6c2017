using System.Globalization;

namespace Portal.UI;

/// <summary>Counts, rates and money in words; a rate always stands with its numerator and denominator.</summary>
public static class Figures
{
    /// <summary>Fewer cases than this say nothing as a rate.</summary>
    public const int FewestForRate = 5;

    /// <summary>264 件; units are always written: 件、批、人次、户.</summary>
    public static string Count(long number, string unit) => $"{Number(number)} {unit}";

    /// <summary>1,234 with a real minus sign.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>1,234, or 10,000+ when counting stopped there.</summary>
    public static string AtMost(long number, long most) => number > most ? $"{Number(most)}+" : Number(number);

    /// <summary>1,234.50 元.</summary>
    public static string Money(decimal yuan) => yuan.ToString("#,0.00", CultureInfo.InvariantCulture).Replace('-', '−') + " 元";

    /// <summary>96.3 without the sign, or — when there is nothing to divide by or too little to say.</summary>
    public static string Rate(int part, int whole, int fewest = 1) =>
        whole < Math.Max(1, fewest) ? "—" : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>96.3 % 26/27 件.</summary>
    public static string RateOf(int part, int whole, string unit, int fewest = 1) =>
        Rate(part, whole, fewest) is "—" ? "—" : $"{Rate(part, whole)} % {part}/{whole} {unit}";

    /// <summary>较上月 ↑ 2.2 个百分点, or 较上月持平; null when one of the two has no base.</summary>
    public static string? RateChange(int part, int whole, int partBefore, int wholeBefore, string than = "较上月")
    {
        if (whole == 0 || wholeBefore == 0)
        {
            return null;
        }

        var change = Math.Round(100m * part / whole, 1) - Math.Round(100m * partBefore / wholeBefore, 1);
        return change == 0 ? $"{than}持平" : $"{than} {(change > 0 ? '↑' : '↓')} {Math.Abs(change).ToString("0.0", CultureInfo.InvariantCulture)} 个百分点";
    }

    /// <summary>较上周 +2, 较上周 −1 or 较上周持平.</summary>
    public static string CountChange(long now, long before, string than = "较上周") => (now - before) switch
    {
        0 => $"{than}持平",
        > 0 and var more => $"{than} +{Number(more)}",
        var less => $"{than} {Number(less)}",
    };
}
