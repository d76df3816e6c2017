using System.Globalization;
using Portal.Documents;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>一、总体情况, with the line of twelve months.</summary>
internal static class OverviewSection
{
    public static IEnumerable<DocumentBlock> Of(MonthlySnapshot snapshot)
    {
        var matters = snapshot.Channels.Sum(row => row.Matters);
        var change = new Comparison(matters, snapshot.Channels.Sum(row => row.PreviousMatters)).Sentence("较上月", "件");
        yield return new Heading(1, "一、总体情况");
        yield return new Paragraph(
            $"本月登记信访件{matters}件{(change.Length > 0 ? $"，{change}" : "")}。开展排查的单位应报{snapshot.Screening.Expected}个，已报{snapshot.Screening.Done + snapshot.Screening.Nil}个，"
            + $"其中零报告{snapshot.Screening.Nil}个；发现隐患事项{snapshot.Screening.Found}件。月末在办隐患事项{snapshot.Hazards.Sum(row => row.End)}件。件数增加不等于工作差。");
        yield return new Chart(
            ChartKind.Lines,
            TrendFinding(snapshot),
            [.. snapshot.Trend.Select(point => MonthLabel(point.Month))],
            [
                new ChartSeries("信访件", [.. snapshot.Trend.Select(point => (double)point.Petitions)]),
                new ChartSeries("新发现隐患事项", [.. snapshot.Trend.Select(point => (double)point.Hazards)]),
            ],
            "件数（件）",
            "月份");
    }

    private static string TrendFinding(MonthlySnapshot snapshot)
    {
        var (first, last) = (snapshot.Trend[0], snapshot.Trend[^1]);
        return $"近{snapshot.Trend.Count}个月信访件由{first.Petitions}件到{last.Petitions}件，新发现隐患事项由{first.Hazards}件到{last.Hazards}件";
    }

    private static string MonthLabel(string period) => string.Create(CultureInfo.InvariantCulture, $"{ReportMonth.Parse(period).Value.First.Month}月");
}
