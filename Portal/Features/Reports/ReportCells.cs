using System.Globalization;
using Portal.Documents;

namespace Portal.Features.Reports;

/// <summary>Cells, columns and figures as the monthly report writes them.</summary>
internal static class ReportCells
{
    /// <summary>Fewer people or cases than this are not told as a figure: they would say more of somebody than of the work.</summary>
    private const int SmallGroup = 5;

    public static TableColumn Number(string header) => new(header, 1.2, ColumnAlignment.Right);

    public static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Rate(RateCount rate) => rate.Denominator < SmallGroup
        ? $"（{rate.Denominator}件到期，不足{SmallGroup}件，不列比率）"
        : string.Create(CultureInfo.InvariantCulture, $"为{rate.Numerator * 100m / rate.Denominator:0.0}%（{rate.Numerator}/{rate.Denominator}件）");

    public static string People(int people) => people < SmallGroup ? "少数职工群众" : string.Create(CultureInfo.InvariantCulture, $"{people}人次");
}
