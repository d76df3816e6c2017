namespace Portal.Features.Reports;

/// <summary>Checks that the tables of a report add up; a draft that does not is marked and cannot be signed.</summary>
public static class AddingUp
{
    /// <summary>One sentence per table that does not add up; empty when all do.</summary>
    public static IReadOnlyList<string> Faults(MonthlySnapshot snapshot)
    {
        var faults = new List<string>();
        if (snapshot.Channels.Sum(row => row.Matters) != snapshot.Topics.Sum(row => row.Matters))
        {
            faults.Add("表1 的合计与表3 的合计不一致。");
        }

        faults.AddRange(snapshot.Hazards.Where(row => row.Start + row.Added - row.Removed != row.End)
            .Select(row => $"表2“{row.Level}·{row.Controllability}”一行期初加新增减化解不等于期末。"));
        if (snapshot.Screening.Done + snapshot.Screening.Nil > snapshot.Screening.Expected)
        {
            faults.Add("已报单位数多于应报单位数。");
        }

        if (snapshot.Visits.OnTime + snapshot.Visits.Late + snapshot.Visits.Missed != snapshot.Visits.Due)
        {
            faults.Add("走访的分项之和与到期次数不一致。");
        }

        return faults;
    }
}
