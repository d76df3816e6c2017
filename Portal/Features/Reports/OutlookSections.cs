using Portal.Documents;
using static Portal.Features.Reports.ReportCells;

namespace Portal.Features.Reports;

/// <summary>六、存在不足 and 七、下步工作: what is overdue and what follows from it.</summary>
internal static class OutlookSections
{
    public static IEnumerable<DocumentBlock> Shortcomings(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "六、存在不足");
        if (snapshot.Overdue.Count == 0)
        {
            yield return new Paragraph("统计日没有逾期未办的信访事项。");
            yield break;
        }

        yield return new Paragraph($"统计日信访事项有{snapshot.Overdue.Count}项逾期未办，涉及{snapshot.Overdue.Select(row => row.UnitName).Distinct().Count()}个单位。");
        yield return new Table(
            [new("编号", 3), new("应办事项", 2.4), new("责任单位", 2), Number("逾期天数")],
            [.. snapshot.Overdue.Select(row => (IReadOnlyList<string>)[row.Number, row.What, row.UnitName, N(row.Days)])],
            "表5 逾期清单");
    }

    public static IEnumerable<DocumentBlock> NextSteps(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "七、下步工作");
        var steps = new List<string>();
        if (snapshot.Overdue.Count > 0)
        {
            steps.Add($"对{snapshot.Overdue.Count}项逾期信访事项逐项明确责任人和完成日期");
        }

        if (snapshot.KeyMatters.Count > 0)
        {
            steps.Add($"对{snapshot.KeyMatters.Count}件红色、橙色等级事项按约定频次走访并告知进展");
        }

        if (snapshot.Visits.Missed > 0)
        {
            steps.Add($"补做{snapshot.Visits.Missed}次到期未开展的走访回访");
        }

        yield return new Paragraph(steps.Count == 0 ? "继续按计划开展排查和走访，及时受理、按期答复。" : string.Join("；", steps) + "。");
    }
}
