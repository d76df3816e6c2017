using Portal.Documents;
using Portal.Domain.Screening;
using Portal.Features.Screening.Paper;
using Portal.Tests.Documents;

namespace Portal.Tests.Features.Screening.Paper;

public sealed class BlankSheetTests
{
    private const string Address = "http://10.1.2.3:5080/screening/tasks/019ad1f0-0000-7000-8000-000000000001";

    private static readonly SheetFacts s_facts = new(
        Guid.Empty, Guid.Empty, "LC-YQ-2026-001-ZC1", "2026年3月矛盾纠纷排查", "LC-YQ-2026-001", "综采一队", new DateOnly(2026, 3, 15), Address, TestClock.Start,
        DefaultChecklist.Items);

    [Fact]
    public void All_items_fit_on_five_pages_and_each_is_there_once_with_its_boxes_and_its_line()
    {
        using var pdf = Render.Pdf(BlankSheet.Of(s_facts));
        var words = pdf.Words();

        pdf.Pages().Count.ShouldBeLessThanOrEqualTo(5);
        DefaultChecklist.Items.ShouldAllBe(item => words.Count(word => word.Text == item.Code) == 1);
        words.Count(word => word.Text == "有问题").ShouldBe(54);
        words.Count(word => word.Text == "无问题").ShouldBe(54);
        words.Count(word => word.Text == "不适用").ShouldBe(54);
        words.Count(word => word.Text == "情况：").ShouldBe(54);
    }

    [Fact]
    public void It_names_round_unit_day_and_number_says_what_is_not_written_and_ends_with_effort_and_signature()
    {
        using var pdf = Render.Pdf(BlankSheet.Of(s_facts));
        var (text, pages) = (pdf.Text().Replace(" ", "", StringComparison.Ordinal), pdf.Pages());

        text.ShouldContain("2026年3月矛盾纠纷排查（LC-YQ-2026-001）");
        text.ShouldContain("综采一队");
        text.ShouldContain("2026年3月15日");
        text.ShouldContain("只写事情，不写姓名、证件号和电话。");
        text.ShouldContain("《工伤保险条例》第17条");
        pages[^1].ShouldContain("走访");
        pages[^1].ShouldContain("谈话人数");
        pages[^1].ShouldContain("填表人");
        pages.Select((page, at) => page.TrimEnd().EndsWith($"第 {at + 1} 页，共 {pages.Count} 页", StringComparison.Ordinal) && page.Contains("LC-YQ-2026-001-ZC1 综采一队 ", StringComparison.Ordinal)).ShouldAllBe(has => has);
    }

    [Fact]
    public void Every_page_after_the_first_begins_with_the_head_of_its_table()
    {
        using var pdf = Render.Pdf(BlankSheet.Of(s_facts));

        pdf.Pages().Skip(1).ShouldAllBe(page => page.TrimStart().Split('\n')[0].Contains("结果", StringComparison.Ordinal));
    }

    [Fact]
    public void A_camera_reads_the_address_of_the_task_or_its_number_where_no_address_is_known()
    {
        QrReading.Of(Render.Document(BlankSheet.Of(s_facts)).Pdf).ShouldBe(Address);
        QrReading.Of(Render.Document(BlankSheet.Of(s_facts with { Address = null })).Pdf).ShouldBe("LC-YQ-2026-001-ZC1");
    }

    [Fact]
    public void The_sheet_is_one_printable_file_with_bookmarks()
    {
        using var pdf = Render.Pdf(BlankSheet.Of(s_facts));

        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        pdf.Json().ShouldContain("工资与工时");
        pdf.Fonts().ShouldAllBe(font => font.Contains("CID", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_choices_go_below_the_question_and_none_is_lost()
    {
        string[] choices = ["已经公示并答复了全部职工提出的问题", "已经公示但还有问题没有答复", "还没有公示"];
        var question = new Question("GZ6", "分配方案公示到哪一步了？", "可选几项", choices);
        using var pdf = Render.Pdf(new ReportDocument { Title = "表", Style = PageStyle.Form, Blocks = [new QuestionTable("一、工资", "结果", [question])] });

        var text = pdf.Text().Replace("\n", "", StringComparison.Ordinal);

        choices.ShouldAllBe(choice => text.Contains(choice, StringComparison.Ordinal));
    }
}
