using Portal.Documents;
using Portal.Domain.Reports;
using static Portal.Features.Reports.ReportCells;

namespace Portal.Features.Reports;

/// <summary>二、信访事项办理情况 and 四、突出问题分析: petitions by channel and by topic.</summary>
internal static class PetitionSections
{
    public static IEnumerable<DocumentBlock> Channels(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "二、信访事项办理情况");
        yield return new Table(
            [new("渠道", 2), Number("本月件次"), Number("人次"), Number("上月件次"), Number("环比"), Number("上年同月"), Number("同比")],
            [.. snapshot.Channels.Select(row => Row(row.Channel, row.Matters, row.People, row.PreviousMatters, row.YearBeforeMatters))],
            "表1 各渠道信访件",
            Row("合计", snapshot.Channels.Sum(r => r.Matters), snapshot.Channels.Sum(r => r.People), snapshot.Channels.Sum(r => r.PreviousMatters),
                snapshot.Channels.All(r => r.YearBeforeMatters is null) ? null : snapshot.Channels.Sum(r => r.YearBeforeMatters ?? 0)));
        yield return new Paragraph($"及时受理（告知）率{Rate(snapshot.TimelyNotice)}；按期办结率{Rate(snapshot.OnTimeClosing)}。");
        if (snapshot.Endings.Count > 0)
        {
            yield return new Paragraph($"本月结束{snapshot.Endings.Sum(row => row.Matters)}件，按结果分别是：{string.Join("、", snapshot.Endings.Select(row => $"{row.Ending}{row.Matters}件"))}。");
        }

        if (snapshot.Promises is { } promises)
        {
            yield return new Paragraph(Promised(promises));
        }
    }

    private static string Promised(PromiseCount promises)
    {
        if (promises.Due == 0)
        {
            return "本月没有到期的承诺和协议约定。";
        }

        var broken = promises.Broken.Count == 0 ? "" : $"没有兑现的是：{string.Join("、", promises.Broken.Select(row => $"{row.Number}（{row.UnitName}，逾期{row.Days}天）"))}。";
        return $"本月到期的承诺和协议约定{promises.Due}项，按期兑现{promises.InTime}项，逾期兑现{promises.Late}项，没有兑现{promises.Broken.Count}项；其中曾经改期{promises.Moved}项。{broken}";
    }

    public static IEnumerable<DocumentBlock> Topics(MonthlySnapshot snapshot)
    {
        var top = snapshot.Topics.Where(topic => topic.Matters > 0).OrderByDescending(topic => topic.Matters).ThenBy(topic => topic.Topic, StringComparer.Ordinal).Take(5).ToList();
        yield return new Heading(1, "四、突出问题分析");
        yield return new Paragraph(top.Count == 0
            ? "本月没有登记信访件。"
            : $"反映较多的是{string.Join("、", top.Select(topic => $"{topic.Topic}（{topic.Matters}件）"))}。");
        yield return new Table(
            [new("主题", 3), Number("本月"), Number("上月"), Number("环比")],
            [.. snapshot.Topics.Select(topic => (IReadOnlyList<string>)[topic.Topic, N(topic.Matters), N(topic.Previous), new Comparison(topic.Matters, topic.Previous).Cell])],
            "表3 各主题信访件",
            ["合计", N(snapshot.Topics.Sum(t => t.Matters)), N(snapshot.Topics.Sum(t => t.Previous)), new Comparison(snapshot.Topics.Sum(t => t.Matters), snapshot.Topics.Sum(t => t.Previous)).Cell]);
    }

    private static IReadOnlyList<string> Row(string channel, int matters, int people, int previous, int? yearBefore) =>
        [channel, N(matters), N(people), N(previous), new Comparison(matters, previous).Cell, yearBefore is { } n ? N(n) : "—", new Comparison(matters, yearBefore).Cell];
}
