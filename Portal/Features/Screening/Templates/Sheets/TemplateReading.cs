using System.Globalization;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Features.Screening.Templates.Sheets;

/// <summary>Understands a sheet as the lines of a checklist, or says which cells it cannot.</summary>
internal sealed class TemplateReading
{
    private const int MaxShown = 40;

    private static readonly Dictionary<string, AnswerKind> s_kinds = Enum.GetValues<AnswerKind>().ToDictionary(TemplateWords.Of);
    private static readonly char[] s_between = [SheetColumns.Between, ';', '\n'];

    private readonly Dictionary<ItemField, string> _columns;
    private readonly CodeBook _codes;
    private readonly List<(int Line, NewChecklistItem Item)> _lines = [];
    private readonly List<(int Line, SheetFault Fault)> _faults = [];

    private TemplateReading(Dictionary<ItemField, string> columns, CodeBook codes) => (_columns, _codes) = (columns, codes);

    public IReadOnlyList<NewChecklistItem> Lines => [.. _lines.Select(line => line.Item)];

    public IReadOnlyList<SheetFault> Faults => [.. _faults.OrderBy(each => each.Line).Select(each => each.Fault)];

    /// <returns>Refused for a file that is no sheet or a harmful one, without the needed columns, and when it is too long.</returns>
    public static Result<TemplateReading> Of(byte[] content, CodeBook codes)
    {
        var sheet = OldRegister.Open(content);
        if (!sheet.IsOk)
        {
            return sheet.Refusal;
        }

        var columns = SheetColumns.All.Select(field => (field, sheet.Value.Headings.FirstOrDefault(heading => heading.Heading == TemplateWords.Of(field)).Column))
            .Where(pair => pair.Column is not null).ToDictionary(pair => pair.field, pair => pair.Column);
        var missing = SheetColumns.Needed.Where(field => !columns.ContainsKey(field)).Select(TemplateWords.Of).ToList();
        if (missing.Count > 0)
        {
            return ImportRefusals.ColumnMissing(string.Join("、", missing));
        }

        var reading = new TemplateReading(columns, codes);
        foreach (var (line, cells) in sheet.Value.Lines())
        {
            if (reading._lines.Count == ChecklistLimits.Items)
            {
                return TemplateRefusals.TooManyItems;
            }

            reading.Take(line, cells);
        }

        reading.AddFaults();
        return reading._lines.Count == 0 ? ImportRefusals.Empty : reading;
    }

    private void Take(int line, IDictionary<string, object?> cells)
    {
        var theme = Of(ItemField.ThemeCode).ToUpperInvariant();
        var topic = Topic.Find(theme);
        var known = _lines.Find(each => each.Item.ThemeCode == theme).Item;
        var (showIf, answer) = Condition(Of(ItemField.Condition));
        var kind = Kind(line, Of(ItemField.Kind));
        _lines.Add((line, new NewChecklistItem(
            theme,
            Or(Of(ItemField.ThemeName), known?.ThemeName ?? topic?.Name),
            Or(Of(ItemField.Department), known?.Department ?? topic?.Department),
            Or(Of(ItemField.Code).ToUpperInvariant(), _codes.Next(theme, _lines.Select(each => each.Item.Code))),
            Of(ItemField.Text), Of(ItemField.Hint))
        {
            LegalSource = Of(ItemField.LegalSource),
            Kind = kind,
            Choices = [.. Raw(ItemField.Choices).Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            ShowIfCode = showIf,
            ShowIfAnswer = answer,
            IsRequired = kind is AnswerKind.ThreeWay || Of(ItemField.IsRequired) is not "否",
        }));

        string Of(ItemField field) => ItemText.Line(Raw(field));

        string Raw(ItemField field) => _columns.TryGetValue(field, out var column) && cells.TryGetValue(column, out var value) ? Plain(OldCell.Text(value)) : "";

        static string Or(string written, string? otherwise) => written.Length > 0 ? written : otherwise ?? "";
    }

    // A cell that starts like a formula is taken as text; the apostrophe that an export put in front of it goes.
    private static string Plain(string text) => text.Length > 1 && text[0] == '\'' ? text[1..] : text;

    private AnswerKind Kind(int line, string written)
    {
        if (written.Length > 0 && !s_kinds.ContainsKey(written))
        {
            _faults.Add((line, Fault(line, ItemField.Kind, written, $"填法请写：{string.Join("、", s_kinds.Keys)}。")));
        }

        return s_kinds.GetValueOrDefault(written);
    }

    private static (string? Code, string? Answer) Condition(string written)
    {
        var parts = written.Split(['＝', '='], 2, StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0 || written == TemplateWords.Always)
        {
            return (null, null);
        }

        var answer = parts.Length > 1 ? parts[1] : "";
        var word = Enum.GetValues<ScreeningAnswerValue>().Where(value => TemplateWords.Answer(value.ToString()) == answer).Select(value => value.ToString()).FirstOrDefault();
        return (parts[0].ToUpperInvariant(), word ?? answer);
    }

    /// <summary>The rules of the checklist, told at the cells; a code that stands twice is told at the second.</summary>
    private void AddFaults()
    {
        var left = ChecklistFaults.In(Lines, _codes).ToList();
        foreach (var (line, item) in _lines)
        {
            var seen = _lines.Take(_lines.FindIndex(each => each.Line == line)).Any(each => each.Item.Code == item.Code);
            foreach (var fault in left.Where(fault => fault.Code == item.Code && (seen || fault.Refusal != TemplateRefusals.CodeTwice)).ToList())
            {
                _faults.Add((line, Fault(line, fault.Field, SheetColumns.Cell(fault.Field, item), fault.Refusal.Message)));
                left.Remove(fault);
            }
        }
    }

    private SheetFault Fault(int line, ItemField field, string value, string reason) => new(
        string.Create(CultureInfo.InvariantCulture, $"{_columns.GetValueOrDefault(field)}{line}"), TemplateWords.Of(field),
        value.Length > MaxShown ? value[..MaxShown] + "…" : value, reason);
}
