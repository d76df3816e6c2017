using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Features.Screening.Filling;
using Portal.UI;

namespace Portal.Features.Screening;

/// <summary>What the fill page knows: the answers as they are stored, what was refused of them, and which theme is shown.</summary>
public sealed class FillSheet(TaskView task, TimeProvider time)
{
    /// <summary>Stands in the address for the list of all themes.</summary>
    public const string AllThemes = "all";

    private readonly Dictionary<string, Guid> _ids = [];
    private readonly Dictionary<string, Refusal> _refusals = [];
    private readonly Dictionary<string, int> _redrawn = [];

    public TaskView Task { get; private set; } = task;

    /// <summary>The theme that is shown; null shows the list of all.</summary>
    public ThemeView? Theme { get; private set; }

    public EffortForm Effort { get; private set; } = task.Effort;

    public Refusal? EffortRefusal { get; set; }

    public SaveState State { get; private set; } = task.SavedAt is null ? SaveState.Untouched : SaveState.Saved;

    public DateTimeOffset? SavedAt { get; private set; } = task.SavedAt;

    /// <summary>Place of the shown theme, from 0; −1 for the list of all.</summary>
    public int Index => Theme is null ? -1 : Task.Themes.ToList().FindIndex(theme => theme.Code == Theme.Code);

    public bool IsLastTheme => Index == Task.Themes.Count - 1;

    public FillStep Step => Theme is null ? FillStep.FromOverview(Task) : FillStep.After(Task, Theme);

    public string LinkTo(string theme) => $"/screening/tasks/{Task.Id}?theme={theme}";

    /// <summary>Shows the theme of the address; without one, where something is missing.</summary>
    public void Show(string? theme) => Theme = theme == AllThemes ? null
        : Task.Themes.FirstOrDefault(each => each.Code == theme)
            ?? Task.Themes.FirstOrDefault(each => each.FirstOpen is not null)
            ?? Task.Themes[^1];

    public Refusal? RefusalOf(ItemView item) => _refusals.GetValueOrDefault(item.Code);

    /// <summary>Changes when the item must be drawn anew.</summary>
    public string KeyOf(ItemView item) => $"{item.Code}-{_redrawn.GetValueOrDefault(item.Code)}";

    /// <summary>Id of the item's answer; made once, so that the same tap sent twice is one answer.</summary>
    public Guid IdOf(ItemView item)
    {
        if (item.Answer is { } answer)
        {
            return answer.Id;
        }

        if (!_ids.TryGetValue(item.Code, out var id))
        {
            _ids[item.Code] = id = Guid.CreateVersion7(time.GetUtcNow());
        }

        return id;
    }

    /// <summary>An answer is on its way: what was said about hazards that exist has been read.</summary>
    public void Begin()
    {
        foreach (var (code, _) in _refusals.Where(each => each.Value == ScreeningRefusals.HazardExists).ToList())
        {
            _refusals.Remove(code);
        }
    }

    /// <param name="answer">Makes the stored answer from the one before, which is null at the first.</param>
    public void Stored(string itemCode, Func<AnswerView?, AnswerView?> answer)
    {
        _refusals.Remove(itemCode);
        Task = Task.With(itemCode, answer(Task.Items.Single(item => item.Code == itemCode).Answer));
        (State, SavedAt) = (SaveState.Saved, time.GetUtcNow());
        Theme = Task.Themes.FirstOrDefault(theme => theme.Code == Theme?.Code);
    }

    /// <summary>A further finding is stored, or gone when <paramref name="finding"/> is null.</summary>
    public void FindingStored(string itemCode, Guid id, FindingView? finding)
    {
        _refusals.Remove(id.ToString());
        Task = Task.With(itemCode, item => item with
        {
            Findings = finding is null ? [.. item.Findings.Where(each => each.Id != id)]
                : item.Findings.Any(each => each.Id == id) ? [.. item.Findings.Select(each => each.Id == id ? finding : each)]
                : [.. item.Findings, finding],
        });
        (State, SavedAt) = (SaveState.Saved, time.GetUtcNow());
        Theme = Task.Themes.FirstOrDefault(theme => theme.Code == Theme?.Code);
    }

    public Refusal? RefusalOf(Guid findingId) => _refusals.GetValueOrDefault(findingId.ToString());

    public void Refused(string itemCode, Refusal refusal)
    {
        _refusals[itemCode] = refusal;
        if (refusal == ScreeningRefusals.HazardExists)
        {
            // The browser shows the tapped answer; drawing the item anew brings the stored one back.
            _redrawn[itemCode] = _redrawn.GetValueOrDefault(itemCode) + 1;
        }
        else
        {
            State = SaveState.Failed;
        }
    }

    /// <summary>The effort as it is written, before it is stored.</summary>
    public void Write(EffortForm effort) => Effort = effort;

    public void EffortKept(Result<DateTimeOffset> kept) =>
        (EffortRefusal, State, SavedAt) = kept.IsOk ? (null, SaveState.Saved, kept.Value) : (kept.Refusal, SaveState.Failed, SavedAt);
}
