using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Portal.Domain.Screening;
using Portal.Features.Screening.Paper;

namespace Portal.Tests.Features.Screening.Paper;

public sealed class SheetBookTests
{
    private static readonly Guid s_task = Guid.Parse("019ad1f0-0000-7000-8000-000000000001");
    private static readonly Guid s_template = Guid.Parse("019ad1f0-0000-7000-8000-000000000002");

    private static readonly IReadOnlyList<NewChecklistItem> s_items =
    [
        .. DefaultChecklist.Items,
        new("JW", "既往事项与新动向", "信访办", "JW5", "困难职工有几户？", "") { Kind = AnswerKind.Number },
        new("JW", "既往事项与新动向", "信访办", "JW6", "公示到哪一步？", "") { Kind = AnswerKind.SingleChoice, Choices = ["已公示，无异议", "已公示，有异议", "未公示"] },
    ];

    private static readonly byte[] s_sheet = new SheetBook(new SheetFacts(
        s_task, s_template, "LC-YQ-2026-001-ZC1", "2026年3月矛盾纠纷排查", "LC-YQ-2026-001", "综采一队", new DateOnly(2026, 3, 15), null, TestClock.Start, s_items)).Write();

    [Fact]
    public void The_file_is_right_by_the_schema_of_office()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(s_sheet), isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Each_question_with_words_to_choose_offers_them_and_words_with_a_comma_stay_whole()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(s_sheet), isEditable: false);
        var rules = Sheet(book).Descendants<DataValidation>().ToDictionary(rule => rule.SequenceOfReferences!.InnerText!);
        var lines = Sheet(book).Descendants<Row>().ToList();

        lines.Where(row => DefaultChecklist.Items.Any(item => item.Code == SheetPen.Text(row, "A"))).ShouldAllBe(row => rules[$"E{row.RowIndex}"].Error == "请选：有问题、无问题、不适用。");
        rules[$"E{lines.Single(row => SheetPen.Text(row, "A") == "JW6").RowIndex}"].Formula1!.Text.ShouldBe("选项!$A$2:$C$2");
        book.WorkbookPart!.WorksheetParts.Last().Worksheet!.InnerText.ShouldContain("已公示，无异议");
    }

    [Fact]
    public void Only_answers_and_notes_can_be_written_and_the_line_that_says_whose_sheet_it_is_is_hidden()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(s_sheet), isEditable: false);
        var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        bool IsOpen(Cell cell) => formats[(int)cell.StyleIndex!.Value].Protection!.Locked! == false;

        Sheet(book).Descendants<SheetProtection>().Single().Sheet!.Value.ShouldBeTrue();
        Sheet(book).Descendants<Cell>().Where(IsOpen).Select(cell => cell.CellReference!.Value![0]).Distinct().Order().ShouldBe(['E', 'F']);
        Sheet(book).Descendants<Row>().Single(row => row.Hidden?.Value is true).InnerText.ShouldContain(s_task.ToString("N"));
    }

    [Fact]
    public void A_sheet_just_downloaded_is_read_as_its_own_and_says_nothing()
    {
        var sheet = FilledSheet.Open(s_sheet).Value.ShouldNotBeNull();

        (sheet.TaskId, sheet.TemplateId).ShouldBe((s_task, s_template));
        sheet.Lines.ShouldBeEmpty();
    }

    private static Worksheet Sheet(SpreadsheetDocument book) => book.WorkbookPart!.WorksheetParts.First(part => part.Worksheet!.Descendants<Row>().Count() > 10).Worksheet!;
}
