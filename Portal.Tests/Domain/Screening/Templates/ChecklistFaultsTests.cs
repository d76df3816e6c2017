using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using static Portal.Tests.Domain.Screening.Templates.ChecklistDraftTests;

namespace Portal.Tests.Domain.Screening.Templates;

public sealed class ChecklistFaultsTests
{
    private static readonly NewChecklistItem s_first = Line("CX1", "房屋裂缝是否有未登记的？");
    private static readonly NewChecklistItem s_choice = Line("CX2", "裂缝在哪里？") with { Kind = AnswerKind.SingleChoice, Choices = ["墙体", "地面"] };

    public static TheoryData<NewChecklistItem, string> SingleFaults => new()
    {
        { s_first with { Text = "" }, "screening.item.text" },
        { s_first with { Text = new string('问', 121) }, "screening.item.too-long" },
        { s_first with { Code = "GZ1" }, "screening.item.code" },
        { s_first with { Code = "CX01" }, "screening.item.code" },
        { s_first with { Department = "" }, "screening.theme.department" },
        { s_first with { ThemeName = "" }, "screening.theme.name" },
        { s_first with { ThemeCode = "QQ", Code = "QQ1" }, "screening.item.theme" },
        { s_choice with { Code = "CX1", Choices = ["墙体"] }, "screening.item.choices" },
        { s_choice with { Code = "CX1", Choices = ["墙体", "墙体"] }, "screening.item.choice-twice" },
        { s_choice with { Code = "CX1", Choices = [.. Enumerable.Range(1, 13).Select(at => $"选项{at}")] }, "screening.item.choices-many" },
        { s_first with { Choices = ["墙体", "地面"] }, "screening.item.choices-kind" },
        { s_first with { ShowIfCode = "CX9", ShowIfAnswer = "Problem" }, "screening.item.condition" },
        { s_first with { ShowIfCode = "CX1", ShowIfAnswer = "Problem" }, "screening.item.condition-later" },
    };

    [Theory, MemberData(nameof(SingleFaults))]
    public void A_line_is_refused_for_one_reason_with_its_own_sentence(NewChecklistItem item, string code) =>
        ChecklistFaults.In([item], CodeBook.Empty).Select(fault => fault.Refusal.Code).ShouldBe([code]);

    [Fact]
    public void A_condition_looks_at_an_earlier_question_that_can_decide_and_at_an_answer_it_has()
    {
        var asks = Line("CX3", "墙体裂缝是否有未修复的？");

        Codes(s_first, s_choice, asks with { ShowIfCode = "CX2", ShowIfAnswer = "墙体" }).ShouldBeEmpty();
        Codes(s_first, s_choice, asks with { ShowIfCode = "CX1", ShowIfAnswer = "Problem" }).ShouldBeEmpty();
        Codes(s_first, s_choice, asks with { ShowIfCode = "CX2", ShowIfAnswer = "屋顶" }).ShouldBe(["screening.item.condition-answer"]);
        Codes(asks with { ShowIfCode = "CX1", ShowIfAnswer = "Problem" }, s_first).ShouldBe(["screening.item.condition-later"]);
        Codes(s_first with { Kind = AnswerKind.Number }, asks with { ShowIfCode = "CX1", ShowIfAnswer = "3" }).ShouldBe(["screening.item.condition-kind"]);
    }

    [Fact]
    public void Two_lines_share_neither_code_nor_question_and_a_theme_stands_together_with_one_name()
    {
        Codes(s_first, s_first with { Text = "另一个是否有未办的？" }).ShouldBe(["screening.item.code-twice"]);
        Codes(s_first, s_first with { Code = "CX2" }).ShouldBe(["screening.item.text-twice"]);
        Codes(s_first, Line("GZ1", "工资是否有拖欠？"), Line("CX2", "补偿是否有逾期？")).ShouldBe(["screening.theme.split"]);
        Codes(s_first, Line("CX2", "补偿是否有逾期？") with { Department = "别的部门" }).ShouldBe(["screening.theme.differs"]);
    }

    [Theory]
    [InlineData("请填写反映问题职工的姓名", "screening.item.identity")]
    [InlineData("欠薪工人的身份证号是多少？", "screening.item.identity")]
    [InlineData("请留下联系方式", "screening.item.identity")]
    [InlineData("打 13812345678 问一下", "screening.item.identity")]
    [InlineData("准备上访的有哪些人？", "screening.item.persons")]
    [InlineData("谁在牵头反映？", "screening.item.persons")]
    [InlineData("重点人员是否在岗？", "screening.item.persons")]
    [InlineData("职工思想动态如何？", "screening.item.minds")]
    [InlineData("是否有人扬言越级？", "screening.item.persons")]
    public void A_question_about_persons_is_refused_with_what_to_ask_instead(string text, string code)
    {
        var fault = ChecklistFaults.In([s_first with { Text = text }], CodeBook.Empty).ShouldHaveSingleItem().Refusal;

        fault.Code.ShouldBe(code);
        fault.Message.ShouldContain("可改问");
    }

    [Theory]
    [InlineData("只填户数和需求，不填姓名")]
    [InlineData("不写姓名和电话")]
    [InlineData("进场人员是否有未实名登记的？")]
    [InlineData("因病致困而未申请帮扶的有几户？")]
    [InlineData("重点人群体检是否有漏检？")]
    public void A_question_about_conditions_passes(string text) => PersonWording.FirstIn(text).ShouldBeNull();

    private static IEnumerable<string> Codes(params NewChecklistItem[] items) => ChecklistFaults.In(items, CodeBook.Empty).Select(fault => fault.Refusal.Code);
}
