using Portal.Documents;
using Portal.Domain.Screening;
using Portal.UI;

namespace Portal.Features.Screening.Paper;

/// <summary>The blank checklist of a task for those who fill it in by hand: underground, in a village, at a meeting.</summary>
internal static class BlankSheet
{
    private const string Answer = "结果（打勾）";

    private static readonly string[] s_ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static ReportDocument Of(SheetFacts facts)
    {
        var themes = facts.Items.GroupBy(item => (item.ThemeCode, item.ThemeName, item.Department)).ToList();
        return new ReportDocument
        {
            Title = "排查记录表",
            Author = facts.UnitName,
            Footer = $"{facts.Number}　{facts.UnitName}",
            Style = PageStyle.Form,
            CreatedAt = facts.At,
            Blocks =
            [
                Head(facts),
                new Notice("只写事情，不写姓名、证件号和电话。",
                [
                    $"共 {facts.Items.Count} 项，每项打一个勾。“有问题”的写明情况：什么事、在哪里、涉及几人或几户。",
                    "填好后请在系统的这份任务里录入并提交；只写在纸上，不算已经上报。",
                ]),
                .. themes.Select((theme, at) => new QuestionTable(
                    $"{Ordinal(at + 1)}、{theme.Key.ThemeName}（主责：{theme.Key.Department}）", Answer, [.. theme.Select(Ask)])),
                new QuestionTable($"{Ordinal(themes.Count + 1)}、怎样排查的（没有发现问题也要填）", Answer, [.. Effort()]),
                new SignLine(["填表人", "填表日期"]),
            ],
        };
    }

    private static QrCode Head(SheetFacts facts) => new(
        facts.Address ?? facts.Number, facts.Address is null ? facts.Number : "扫码打开任务",
        [
            new("轮次", $"{facts.RoundName}（{facts.RoundNumber}）"),
            new("单位", facts.UnitName),
            new("截止", DocumentText.ChineseDate(facts.DueOn)),
            new("编号", facts.Number),
        ]);

    private static Question Ask(NewChecklistItem item)
    {
        var ask = new Question(item.Code, item.Text, SheetWords.NoteOf(item), item.Kind == AnswerKind.ThreeWay ? SheetWords.ThreeWay : item.Choices);
        return item.Kind switch
        {
            AnswerKind.ThreeWay => ask with { Writing = "情况" },
            AnswerKind.Number => ask with { Blank = "数字" },
            AnswerKind.Text => ask with { Writing = "填写", WritingLines = 2 },
            AnswerKind.SingleChoice => ask,
            AnswerKind.MultipleChoice => ask with { Note = $"可以选几项。{ask.Note}" },
            AnswerKind.Photo => ask with { Choices = ["已拍照，录入时上传"] },
        };
    }

    private static IEnumerable<Question> Effort()
    {
        yield return new Question("方式", "用了哪些方式，可以选几种", "", [.. EffortMethods.Choices.Select(ContactMethodWords.Of)]);
        yield return new Question("人数", "和多少人谈过", "只写人数，不写是谁", []) { Blank = "谈话人数" };
        yield return new Question("补充", "还有什么要说明的", "没有可以不写", []) { Writing = "说明", WritingLines = 2 };
    }

    private static string Ordinal(int number) => number <= 10 ? s_ordinals[number - 1] : "十" + s_ordinals[number - 11];
}
