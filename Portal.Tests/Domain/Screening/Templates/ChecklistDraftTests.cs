using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;

namespace Portal.Tests.Domain.Screening.Templates;

public sealed class ChecklistDraftTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
    private static readonly Guid s_officer = Guid.NewGuid();

    [Fact]
    public void A_new_question_gets_the_number_after_the_highest_that_was_ever_given_anywhere()
    {
        var (draft, template) = Draft(Codes() with { Elsewhere = new HashSet<string> { "CX9" } });

        draft.AddItem("CX").Value.ShouldBe("CX10");
        template.Items.Select(item => item.Code).ShouldBe(["GZ1", "CX1", "CX2", "CX3", "CX10"]);
    }

    [Fact]
    public void The_code_of_a_question_that_was_dropped_is_never_given_to_another()
    {
        var (draft, _) = Draft(Codes(("CX4", "水井干涸是否有未解决的？", false)));

        draft.AddItem("CX").Value.ShouldBe("CX5");
        Faults(Line("CX4", "农田灌溉是否有未恢复的？"), Codes(("CX4", "水井干涸是否有未解决的？", false))).ShouldBe([TemplateRefusals.CodeReused]);
        Faults(Line("CX4", "水井干涸是否有未解决的？"), Codes(("CX4", "水井干涸是否有未解决的？", false))).ShouldBeEmpty();
    }

    [Fact]
    public void The_kind_of_a_published_question_stays_and_its_words_may_change()
    {
        var codes = Codes(("CX1", "房屋裂缝是否有未登记的？", true));

        Faults(Line("CX1", "房屋裂缝、漏雨是否有未登记的？"), codes).ShouldBeEmpty();
        Faults(Line("CX1", "房屋裂缝有几户？") with { Kind = AnswerKind.Number }, codes).ShouldBe([TemplateRefusals.KindFixed]);
    }

    [Fact]
    public void Changing_a_question_leaves_its_code_and_theme()
    {
        var (draft, template) = Draft();

        draft.ChangeItem("CX2", new NewChecklistItem("GZ", "别的", "别的", "GZ9", "道路是否有未修复的？", "")).IsOk.ShouldBeTrue();

        var item = template.Items.Single(each => each.Code == "CX2");
        (item.ThemeCode, item.Department, item.Text).ShouldBe(("CX", "地测、村企关系办", "道路是否有未修复的？"));
    }

    [Theory]
    [InlineData("CX3", 0, "GZ1 CX3 CX1 CX2")]
    [InlineData("CX1", 99, "GZ1 CX2 CX3 CX1")]
    [InlineData("CX2", -5, "GZ1 CX2 CX1 CX3")]
    [InlineData("GZ1", 3, "GZ1 CX1 CX2 CX3")]
    public void A_question_moves_within_its_theme_only(string code, int place, string order)
    {
        var (draft, template) = Draft();

        draft.MoveItem(code, place).IsOk.ShouldBeTrue();

        string.Join(' ', template.Items.Select(item => item.Code)).ShouldBe(order);
        template.Items.Select(item => item.Ordinal).ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public void A_theme_moves_with_its_questions_is_named_for_all_of_them_and_stands_once()
    {
        var (draft, template) = Draft();

        draft.MoveTheme("CX", 0).IsOk.ShouldBeTrue();
        draft.ChangeTheme("CX", "采煤沉陷", "地测部").IsOk.ShouldBeTrue();
        draft.AddTheme("CX").Refusal.ShouldBe(TemplateRefusals.ThemeTaken);
        draft.AddTheme("QQ").Refusal.ShouldBe(TemplateRefusals.ThemeUnknown);
        draft.AddTheme("JW").Value.ShouldBe("JW1");

        template.Items.Select(item => item.Code).ShouldBe(["CX1", "CX2", "CX3", "GZ1", "JW1"]);
        template.Items.Where(item => item.ThemeCode == "CX").ShouldAllBe(item => item.ThemeName == "采煤沉陷" && item.Department == "地测部");
    }

    [Fact]
    public void A_removed_question_can_be_put_back_and_the_last_one_cannot_be_removed()
    {
        var (draft, template) = Draft(Codes(("CX1", "旧问题是否有未解决的？", true)));

        draft.RemoveItem("CX1").IsOk.ShouldBeTrue();
        draft.RemoveItem("CX1").Refusal.ShouldBe(TemplateRefusals.ItemGone);
        draft.Restore("CX1").IsOk.ShouldBeTrue();
        draft.Restore("CX1").Refusal.ShouldBe(TemplateRefusals.ItemGone);
        template.Items.Select(item => item.Code).ShouldBe(["GZ1", "CX2", "CX3", "CX1"]);

        foreach (var code in new[] { "CX1", "CX2", "CX3" })
        {
            draft.RemoveItem(code).IsOk.ShouldBeTrue();
        }

        draft.RemoveItem("GZ1").Refusal.ShouldBe(TemplateRefusals.LastItem);
    }

    [Fact]
    public void A_draft_with_a_fault_or_without_a_change_is_not_published_and_a_published_one_takes_no_step()
    {
        var (draft, template) = Draft();
        IReadOnlyList<NewChecklistItem> same = [.. template.Items.Select(item => item.Written())];

        draft.Publish(same, s_officer).Refusal.ShouldBe(TemplateRefusals.NothingChanged);
        draft.AddItem("CX");
        draft.Publish(same, s_officer).Refusal.ShouldBe(TemplateRefusals.HasFaults(1));
        draft.ChangeItem("CX4", Line("CX4", "道路是否有未修复的？")).IsOk.ShouldBeTrue();
        draft.Publish(same, s_officer).IsOk.ShouldBeTrue();

        (template.PublishedAt, template.PublishedById).ShouldBe((s_now, s_officer));
        ChecklistDraft.Of(template, CodeBook.Empty, s_now).Refusal.ShouldBe(TemplateRefusals.Published);
    }

    [Fact]
    public void The_lists_that_come_with_the_portal_have_no_fault()
    {
        ChecklistFaults.In(DefaultChecklist.Items, CodeBook.Empty).ShouldBeEmpty();
        ChecklistFaults.In(DefaultChecklist.WeeklyItems, CodeBook.Empty).ShouldBeEmpty();
        DefaultChecklist.WeeklyItems.Count.ShouldBe(12);
    }

    internal static NewChecklistItem Line(string code, string text) => code.StartsWith("GZ", StringComparison.Ordinal)
        ? new("GZ", "工资与工时", "人力资源部", code, text, "")
        : new("CX", "采煤沉陷与征地补偿", "地测、村企关系办", code, text, "");

    internal static CodeBook Codes(params (string Code, string Text, bool IsCurrent)[] published) =>
        new(published.ToDictionary(item => item.Code, item => new PublishedItem(Line(item.Code, item.Text), item.IsCurrent)), new HashSet<string>());

    private static IEnumerable<Refusal> Faults(NewChecklistItem item, CodeBook codes) => ChecklistFaults.In([item], codes).Select(fault => fault.Refusal);

    private static (ChecklistDraft Draft, ChecklistTemplate Template) Draft(CodeBook? codes = null)
    {
        NewChecklistItem[] lines = [Line("GZ1", "工资是否有未足额发放的？"), Line("CX1", "房屋裂缝是否有未登记的？"), Line("CX2", "补偿是否有逾期未付？"), Line("CX3", "搬迁是否有标准争议？")];
        var template = ChecklistDraft.CopyOf(ChecklistTemplate.Publish("测试清单", 1, lines, s_now), "测试清单二", s_officer, s_now).Value!;
        return (ChecklistDraft.Of(template, codes ?? CodeBook.Empty, s_now).Value!, template);
    }
}
