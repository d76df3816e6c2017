using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Portal.Documents;
using Portal.Domain.Screening;
using Portal.Features.Petitions.Exchange;
using Portal.UI;

namespace Portal.Features.Screening.Paper;

/// <summary>The checklist of a task as an Excel file: answers are chosen from lists, all else is locked against slips of the hand.</summary>
internal sealed class SheetBook(SheetFacts facts)
{
    public const string Name = "排查记录";
    private const string Choices = "选项";
    private const uint MostPeople = 9999;

    private static readonly (string Heading, double Width)[] s_columns = [("编号", 7), ("主题", 16), ("排查内容", 46), ("说明", 26), ("结果", 14), ("情况（什么事、在哪里、几人或几户）", 46)];

    private readonly List<DataValidation> _rules = [];
    private readonly List<IReadOnlyList<string>> _lists = [];
    private readonly SheetData _lines = new();
    private uint _line;

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Make();
            Fill();
            workbook.AddNewPart<WorksheetPart>("sheet").Worksheet = Sheet();
            workbook.AddNewPart<WorksheetPart>("choices").Worksheet = new Worksheet(ChoiceLines());
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet { Name = Name, SheetId = 1, Id = "sheet" },
                    new Sheet { Name = Choices, SheetId = 2, Id = "choices", State = SheetStateValues.Hidden }),
                new DefinedNames(new DefinedName($"{Name}!${SheetPlace.HeadLine}:${SheetPlace.HeadLine}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return stream.ToArray();
    }

    private void Fill()
    {
        Add(SheetStyles.Title, $"排查记录表　{facts.UnitName}　{facts.RoundName}（{facts.RoundNumber}）");
        Add(SheetStyles.Advice, $"只写事情，不写姓名、证件号和电话。只填“结果”“情况”两列，空着的不改动；{DocumentText.ChineseDate(facts.DueOn)}截止，填好后在任务页“从表格填入”。");
        Add(SheetStyles.Locked, SheetPlace.MarkOf(facts.TaskId, facts.TemplateId)).Hidden = true;
        Add(SheetStyles.Head, [.. s_columns.Select(column => column.Heading)]);
        foreach (var item in facts.Items)
        {
            Add(item);
        }

        Effort();
    }

    private void Add(NewChecklistItem item)
    {
        var hint = item.Kind == AnswerKind.MultipleChoice ? $"可以选几项，用分号隔开：{string.Join("；", item.Choices)}" : SheetWords.NoteOf(item);
        Ask(item.Code, item.ThemeName, item.Text, item.Kind == AnswerKind.Photo ? "照片请在任务页上传。" : hint, hasAnswer: item.Kind is not (AnswerKind.Text or AnswerKind.Photo), hasNote: item.Kind is AnswerKind.ThreeWay or AnswerKind.Text);
        if (item.Kind is AnswerKind.ThreeWay or AnswerKind.SingleChoice)
        {
            Offer(item.Kind == AnswerKind.ThreeWay ? SheetWords.ThreeWay : item.Choices);
        }
    }

    private void Effort()
    {
        foreach (var method in EffortMethods.Choices)
        {
            Ask(SheetWords.Method, "怎样排查的", ContactMethodWords.Of(method), "用了的选“是”", hasAnswer: true, hasNote: false);
            Offer([SheetWords.Yes]);
        }

        Ask(SheetWords.People, "怎样排查的", "和多少人谈过", "只写人数", hasAnswer: true, hasNote: false);
        _rules.Add(Rule(new DataValidation(new Formula1("1"), new Formula2(MostPeople.ToString(System.Globalization.CultureInfo.InvariantCulture))) { Type = DataValidationValues.Whole, Operator = DataValidationOperatorValues.Between }, $"人数请写 1 至 {MostPeople} 的整数。"));
        Ask(SheetWords.Note, "怎样排查的", "还有什么要说明的", "没有可以不写", hasAnswer: false, hasNote: true);
    }

    private void Ask(string code, string theme, string text, string hint, bool hasAnswer, bool hasNote)
    {
        var line = Add(SheetStyles.Locked, code, theme, text, hint);
        line.Append(Text(SheetPlace.Answer, "", hasAnswer ? SheetStyles.OpenAnswer : SheetStyles.Locked), Text(SheetPlace.Note, "", hasNote ? SheetStyles.Open : SheetStyles.Locked));
    }

    /// <summary>The answer of the line just written is one of these; the words stand on a hidden sheet, where a comma in them does no harm.</summary>
    private void Offer(IReadOnlyList<string> words)
    {
        var at = _lists.FindIndex(list => list.SequenceEqual(words));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add(words);
        }

        _rules.Add(Rule(new DataValidation(new Formula1($"{Choices}!$A${at + 1}:${LetterOf(words.Count)}${at + 1}")) { Type = DataValidationValues.List }, $"请选：{string.Join("、", words)}。"));
    }

    private DataValidation Rule(DataValidation rule, string fault)
    {
        (rule.AllowBlank, rule.ShowErrorMessage, rule.ErrorTitle) = (true, true, "请改一下");
        rule.Error = fault.Length > 220 ? fault[..220] + "…" : fault;
        rule.SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{SheetPlace.Answer}{_line}" };
        return rule;
    }

    private Row Add(uint style, params string[] cells)
    {
        _line++;
        var line = new Row(cells.Select((text, at) => Text(LetterOf(at + 1), text, style))) { RowIndex = _line };
        _lines.Append(line);
        return line;
    }

    private Cell Text(string column, string text, uint style) => new(new InlineString(new Text(SafeCell.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = $"{column}{_line}", DataType = CellValues.InlineString, StyleIndex = style,
    };

    private Worksheet Sheet()
    {
        var columns = new Columns(s_columns.Select((column, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = column.Width, CustomWidth = true }));
        var view = new SheetView(new Pane { VerticalSplit = SheetPlace.HeadLine, TopLeftCell = $"A{SheetPlace.HeadLine + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0, TabSelected = true };
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(view),
            columns,
            _lines,
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatRows = false, FormatColumns = false },
            new DataValidations(_rules) { Count = (uint)_rules.Count },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter($"&C{facts.Number}　第 &P 页，共 &N 页")));
    }

    private SheetData ChoiceLines() => new(_lists.Select((words, line) => new Row(words.Select((word, at) =>
        new Cell(new InlineString(new Text(SafeCell.Of(word)))) { CellReference = $"{LetterOf(at + 1)}{line + 1}", DataType = CellValues.InlineString })) { RowIndex = (uint)line + 1 }));

    /// <summary>A for 1; a checklist offers at most 26 words.</summary>
    private static string LetterOf(int column) => ((char)('A' + column - 1)).ToString();
}
