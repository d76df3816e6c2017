using System.Globalization;
using System.Text;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Petitions.Exchange.Import;
using Portal.UI;

namespace Portal.Features.Screening.Paper;

/// <summary>Understands the lines of a sheet beside what the task holds, or says which cells it cannot.</summary>
internal sealed class SheetReader(TaskView task, IReadOnlyList<NewChecklistItem> items, Func<Guid> newId)
{
    private const int MaxShown = 60;

    private static readonly Dictionary<string, ScreeningAnswerValue> s_values = Enum.GetValues<ScreeningAnswerValue>().Where(value => value != ScreeningAnswerValue.Recorded).ToDictionary(ScreeningWords.Of);
    private static readonly Dictionary<string, ContactMethod> s_methods = EffortMethods.Choices.ToDictionary(ContactMethodWords.Of);

    private static readonly char[] s_between = ['；', ';', '、', '\n'];

    private readonly Dictionary<string, NewChecklistItem> _items = items.ToDictionary(item => item.Code);
    private readonly Dictionary<string, AnswerView?> _stored = task.AllThemes.SelectMany(theme => theme.Items).ToDictionary(item => item.Code, item => item.Answer);
    private readonly List<SheetChange> _changes = [];
    private readonly List<CellFault> _faults = [];
    private readonly Dictionary<string, int> _seen = [];
    private readonly List<ContactMethod> _methods = [];
    private int? _people;
    private string? _note;
    private int _same;

    public SheetPreview Read(FilledSheet sheet)
    {
        foreach (var line in sheet.Lines)
        {
            Read(line);
        }

        var effort = new EffortForm(
            _methods.Count > 0 ? [.. _methods.Distinct().Order()] : task.Effort.Methods, _people ?? task.Effort.PeopleTalkedTo, _note ?? task.Effort.Note);
        var isSame = effort.Methods.Order().SequenceEqual(task.Effort.Methods.Order()) && effort.PeopleTalkedTo == task.Effort.PeopleTalkedTo && effort.Note == task.Effort.Note;
        return new SheetPreview(_changes, _same, _items.Keys.Count(code => !_seen.ContainsKey(code)), _faults, task.Effort, isSame ? null : effort);
    }

    private void Read(SheetLine line)
    {
        switch (line.Code)
        {
            case SheetWords.Method:
                Method(line);
                break;
            case SheetWords.People:
                People(line);
                break;
            case SheetWords.Note:
                Note(line);
                break;
            default:
                Item(line);
                break;
        }
    }

    private void Item(SheetLine line)
    {
        if (!_items.TryGetValue(line.Code, out var item))
        {
            Fault(line, SheetPlace.Code, line.Code, line.Code.Length == 0 ? "这一行没有编号，认不出是哪一项。" : "清单里没有这个编号。请不要改“编号”这一列。");
        }
        else if (!_seen.TryAdd(line.Code, line.Line))
        {
            Fault(line, SheetPlace.Code, line.Code, $"与第 {_seen[line.Code]} 行重复。");
        }
        else if (item.Kind != AnswerKind.ThreeWay)
        {
            Other(line, item);
        }
        else if (!s_values.TryGetValue(Plain(line.Answer), out var value))
        {
            Fault(line, SheetPlace.Answer, line.Answer, line.Answer.Length == 0 ? "写了情况，还要选结果：有问题、无问题或不适用。" : "结果请选：有问题、无问题、不适用。");
        }
        else if (FaultOf(line, value) is { } fault)
        {
            Fault(line, SheetPlace.Note, fault.Shown, fault.Reason);
        }
        else
        {
            Compare(line, item, value);
        }
    }

    private void Other(SheetLine line, NewChecklistItem item)
    {
        var isText = item.Kind == AnswerKind.Text;
        var content = item.Kind switch
        {
            AnswerKind.Text => line.Note.Length > 0 ? line.Note : line.Answer,
            AnswerKind.MultipleChoice => ChosenTexts.Join(line.Answer.Split(s_between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            _ => Plain(line.Answer),
        };
        if (!isText && line.Note.Length > 0)
        {
            Fault(line, SheetPlace.Note, line.Note, "这一项只填结果，请把情况删去。");
        }
        else if (AnswerContent.FaultOf(item.Kind, item.Choices, content) is { } fault)
        {
            Fault(line, isText ? SheetPlace.Note : SheetPlace.Answer, isText && fault != ScreeningRefusals.TextTooLong ? "（已遮盖）" : content, fault.Message);
        }
        else if (_stored.GetValueOrDefault(line.Code) is { } stored && stored.Content == content)
        {
            _same++;
        }
        else
        {
            var before = _stored.GetValueOrDefault(line.Code);
            _changes.Add(new SheetChange(
                line.Line, line.Code, item.Text, before?.Words, string.Join("、", ChosenTexts.Split(content)), AnswerForm.Of(before?.Id ?? newId(), task.Id, line.Code, content), before));
        }
    }

    private (string Shown, string Reason)? FaultOf(SheetLine line, ScreeningAnswerValue value)
    {
        var stored = _stored.GetValueOrDefault(line.Code);
        return ScreeningAnswer.FaultOf(line.Note) is { } named ? (named == ScreeningRefusals.TextTooLong ? line.Note : "（已遮盖）", named.Message)
            : value != ScreeningAnswerValue.Problem && line.Note.Length > 0 ? (line.Note, "写了情况的，结果要选“有问题”；没有问题的，请把情况删去。")
            : stored is not { HasHazard: true } ? null
            : value != ScreeningAnswerValue.Problem ? (line.Note, ScreeningRefusals.HazardExists.Message)
            : line.Note.Length > 0 && line.Note != stored.Note ? (line.Note, "这一项已登记为隐患事项，要补充的请在隐患事项里写。")
            : null;
    }

    private void Compare(SheetLine line, NewChecklistItem item, ScreeningAnswerValue value)
    {
        var stored = _stored.GetValueOrDefault(line.Code);
        var note = value == ScreeningAnswerValue.Problem && line.Note.Length > 0 ? line.Note : null;
        if (stored is not null && stored.Value == value && (note is null || note == stored.Note))
        {
            _same++;
            return;
        }

        var form = new AnswerForm(stored?.Id ?? newId(), task.Id, line.Code, value, note);
        var written = note ?? (value == ScreeningAnswerValue.Problem ? stored?.Note ?? "" : "");
        _changes.Add(new SheetChange(line.Line, line.Code, item.Text, stored is null ? null : Words(stored.Value, stored.Note), Words(value, written), form, stored));
    }

    private void Method(SheetLine line)
    {
        if (!s_methods.TryGetValue(line.Text, out var method))
        {
            Fault(line, SheetPlace.Text, line.Text, "没有这种排查方式。请不要改“排查内容”这一列。");
        }
        else if (Plain(line.Answer) == SheetWords.Yes)
        {
            _methods.Add(method);
        }
        else if (Plain(line.Answer) != "否")
        {
            Fault(line, SheetPlace.Answer, line.Answer, "用了这种方式的请选“是”，没有用的留空。");
        }
    }

    private void People(SheetLine line)
    {
        if (int.TryParse(Plain(line.Answer).TrimEnd('人'), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is >= 1 and <= 9999)
        {
            _people = people;
        }
        else
        {
            Fault(line, SheetPlace.Answer, line.Answer, ScreeningRefusals.PeopleOutOfRange.Message);
        }
    }

    private void Note(SheetLine line)
    {
        if (ScreeningAnswer.FaultOf(line.Note) is { } fault)
        {
            Fault(line, SheetPlace.Note, fault == ScreeningRefusals.TextTooLong ? line.Note : "（已遮盖）", fault.Message);
        }
        else if (line.Note.Length > 0)
        {
            _note = line.Note;
        }
    }

    private void Fault(SheetLine line, string column, string value, string reason) =>
        _faults.Add(new CellFault(line.Line, column, line.Code, value.Length > MaxShown ? value[..MaxShown] + "…" : value, reason));

    private static string Words(ScreeningAnswerValue value, string note) => note.Length == 0 || value != ScreeningAnswerValue.Problem ? ScreeningWords.Of(value) : $"{ScreeningWords.Of(value)}：{note}";

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Trim();
}
