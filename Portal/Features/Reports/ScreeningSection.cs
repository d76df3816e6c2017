using Portal.Documents;
using static Portal.Features.Reports.ReportCells;

namespace Portal.Features.Reports;

/// <summary>三、排查化解情况: rounds, hazards and visits.</summary>
internal static class ScreeningSection
{
    public static IEnumerable<DocumentBlock> Of(MonthlySnapshot snapshot)
    {
        var (start, added, removed, end) = (snapshot.Hazards.Sum(r => r.Start), snapshot.Hazards.Sum(r => r.Added), snapshot.Hazards.Sum(r => r.Removed), snapshot.Hazards.Sum(r => r.End));
        yield return new Heading(1, "三、排查化解情况");
        yield return new Paragraph(
            $"本月排查应报单位{snapshot.Screening.Expected}个，发现问题并报送{snapshot.Screening.Done}个，零报告{snapshot.Screening.Nil}个，"
            + $"逾期{snapshot.Screening.Late}个；共与{People(snapshot.Screening.PeopleTalkedTo)}谈话了解情况。月初在办{start}件，按等级和可控性分格统计，新发现和调入{added}件，销号和调出{removed}件，月末在办{end}件。");
        yield return new Table(
            [new("等级", 1.2), new("可控性", 2), Number("期初"), Number("增加"), Number("减少"), Number("期末")],
            [.. snapshot.Hazards.Select(row => Cells(row.Level, row.Controllability, row.Start, row.Added, row.Removed, row.End))],
            "表2 在办隐患事项的等级与可控性",
            Cells("合计", "", start, added, removed, end));
        yield return new Paragraph(
            $"本月到期走访回访{snapshot.Visits.Due}次，按期{snapshot.Visits.OnTime}次，逾期补办{snapshot.Visits.Late}次，尚未开展{snapshot.Visits.Missed}次。");
    }

    private static IReadOnlyList<string> Cells(string level, string control, int start, int added, int removed, int end) =>
        [level, control, N(start), N(added), N(removed), N(end)];
}
