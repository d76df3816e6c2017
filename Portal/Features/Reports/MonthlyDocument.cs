using System.Globalization;
using Portal.Documents;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>Lays the numbers of a month out as the official monthly report; every sentence follows from the numbers.</summary>
public static class MonthlyDocument
{
    private const int SmallGroup = 5;

    /// <param name="number">XB-….</param>
    /// <param name="signature">Null while the report is a draft.</param>
    public static ReportDocument Compose(string number, MonthlySnapshot snapshot, ReportSignature? signature)
    {
        var month = ReportMonth.Parse(snapshot.Period).Value;
        return new ReportDocument
        {
            Title = TitleOf(snapshot.UnitName, month),
            IssuingOrganization = snapshot.UnitName,
            Number = number,
            Author = $"{snapshot.UnitName}信访办",
            Style = PageStyle.Official,
            CreatedAt = signature?.At,
            Blocks =
            [
                .. Draft(snapshot, signature),
                .. Overview(snapshot),
                .. Petitions(snapshot),
                .. Screening(snapshot),
                .. Topics(snapshot),
                .. KeyMatters(snapshot),
                .. Shortcomings(snapshot),
                .. NextSteps(snapshot),
                .. Closing(snapshot, signature),
                .. KeyMatterAnnex(snapshot),
                Definitions(snapshot),
            ],
        };
    }

    public static string TitleOf(string unitName, ReportMonth month) => $"{unitName}{month.Chinese}信访与矛盾纠纷排查化解情况月报";

    private static IEnumerable<DocumentBlock> Draft(MonthlySnapshot snapshot, ReportSignature? signature)
    {
        var faults = AddingUp.Faults(snapshot);
        if (signature is null)
        {
            yield return new Notice("草稿", ["本稿未经签发，数字会随办理情况变动。", .. faults]);
        }
    }

    private static IEnumerable<DocumentBlock> Overview(MonthlySnapshot snapshot)
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

    private static IEnumerable<DocumentBlock> Petitions(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "二、信访事项办理情况");
        yield return new Table(
            [new("渠道", 2), Number("本月件次"), Number("人次"), Number("上月件次"), Number("环比"), Number("上年同月"), Number("同比")],
            [.. snapshot.Channels.Select(row => Row(row.Channel, row.Matters, row.People, row.PreviousMatters, row.YearBeforeMatters))],
            "表1 各渠道信访件",
            Row("合计", snapshot.Channels.Sum(r => r.Matters), snapshot.Channels.Sum(r => r.People), snapshot.Channels.Sum(r => r.PreviousMatters),
                snapshot.Channels.All(r => r.YearBeforeMatters is null) ? null : snapshot.Channels.Sum(r => r.YearBeforeMatters ?? 0)));
        yield return new Paragraph($"及时受理（告知）率{RateText(snapshot.TimelyNotice)}；按期办结率{RateText(snapshot.OnTimeClosing)}。");
    }

    private static IEnumerable<DocumentBlock> Screening(MonthlySnapshot snapshot)
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

    private static IEnumerable<DocumentBlock> Topics(MonthlySnapshot snapshot)
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

    private static IEnumerable<DocumentBlock> KeyMatters(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "五、重点事项进展");
        if (snapshot.KeyMatters.Count == 0)
        {
            yield return new Paragraph("月末没有红色、橙色等级的事项。");
            yield break;
        }

        var worst = snapshot.KeyMatters.Where(IsWorst).ToList();
        yield return new Paragraph(
            $"月末有红色等级{snapshot.KeyMatters.Count(matter => matter.Level == "红")}件、橙色等级{snapshot.KeyMatters.Count(matter => matter.Level == "橙")}件，逐件情况见附件。"
            + (worst.Count > 0 ? $"其中红色等级或暂难自行解决的{worst.Count}件，需领导协调推动：" : ""));
        if (worst.Count > 0)
        {
            yield return Matters(worst, "表4 红色等级或暂难自行解决的事项");
        }
    }

    private static bool IsWorst(KeyMatter matter) => matter.Level == "红" || matter.Controllability == "C";

    private static IEnumerable<DocumentBlock> KeyMatterAnnex(MonthlySnapshot snapshot)
    {
        if (snapshot.KeyMatters.Count > 0)
        {
            yield return new Annex("红色、橙色等级事项清单", [Matters(snapshot.KeyMatters, null)]);
        }
    }

    private static Table Matters(IReadOnlyList<KeyMatter> matters, string? caption) => new(
        [new("事项与编号", 5), new("等级", 1), new("可控性", 1.3), new("责任单位", 2.2), new("下一步", 2)],
        [.. matters.Select(matter => (IReadOnlyList<string>)[$"{matter.Title}\n{matter.Number}", matter.Level, matter.Controllability, matter.UnitName, matter.NextStep])],
        caption);

    private static IEnumerable<DocumentBlock> Shortcomings(MonthlySnapshot snapshot)
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

    private static IEnumerable<DocumentBlock> NextSteps(MonthlySnapshot snapshot)
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

    private static IEnumerable<DocumentBlock> Closing(MonthlySnapshot snapshot, ReportSignature? signature)
    {
        if (signature is not null)
        {
            yield return new Signature($"{snapshot.UnitName}信访办", signature.On, signature.Name);
            yield return new Paragraph($"数字指纹：{signature.Fingerprint[..16]}", indented: false);
        }
    }

    private static Annex Definitions(MonthlySnapshot snapshot) => new("名词与口径",
    [
        new Paragraph(string.Create(CultureInfo.InvariantCulture, $"统计日为{snapshot.CountedOn.Year}年{snapshot.CountedOn.Month}月{snapshot.CountedOn.Day}日；日期以北京时间为准。")),
        new Paragraph("件次：每登记一件计一次。来访另计人次；不按人累计。"),
        new Paragraph("及时受理（告知）率：本月到期或提前完成的书面告知中，在期限内告知的件数占比（《信访工作条例》第二十三条）。"),
        new Paragraph("按期办结率：本月到期或提前送达的处理意见书中，在期限内送达的件数占比（《信访工作条例》第三十四条）。"),
        new Paragraph("等级按危害和紧迫程度划分；可控性指本单位以现有权限、依据、资源、时限和沟通能否解决这件事。"),
        new Paragraph("环比、同比的基数为零时记“—”，基数不足10件时只列件数、不算比率；比率的分母不足5件时不列比率。"),
    ]);

    private static string TrendFinding(MonthlySnapshot snapshot)
    {
        var (first, last) = (snapshot.Trend[0], snapshot.Trend[^1]);
        return $"近{snapshot.Trend.Count}个月信访件由{first.Petitions}件到{last.Petitions}件，新发现隐患事项由{first.Hazards}件到{last.Hazards}件";
    }

    private static string RateText(RateCount rate) => rate.Denominator < SmallGroup
        ? $"（{rate.Denominator}件到期，不足{SmallGroup}件，不列比率）"
        : string.Create(CultureInfo.InvariantCulture, $"为{rate.Numerator * 100m / rate.Denominator:0.0}%（{rate.Numerator}/{rate.Denominator}件）");

    private static string People(int people) => people < SmallGroup ? "少数职工群众" : string.Create(CultureInfo.InvariantCulture, $"{people}人次");

    private static string MonthLabel(string period) => string.Create(CultureInfo.InvariantCulture, $"{ReportMonth.Parse(period).Value.First.Month}月");

    private static IReadOnlyList<string> Row(string channel, int matters, int people, int previous, int? yearBefore) =>
        [channel, N(matters), N(people), N(previous), new Comparison(matters, previous).Cell, yearBefore is { } n ? N(n) : "—", new Comparison(matters, yearBefore).Cell];

    private static IReadOnlyList<string> Cells(string level, string control, int start, int added, int removed, int end) =>
        [level, control, N(start), N(added), N(removed), N(end)];

    private static TableColumn Number(string header) => new(header, 1.2, ColumnAlignment.Right);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Who signed, when, and the fingerprint of the frozen numbers.</summary>
public sealed record ReportSignature(string Name, DateOnly On, DateTimeOffset At, string Fingerprint);
