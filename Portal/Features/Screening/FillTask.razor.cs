using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.UI;

namespace Portal.Features.Screening;

/// <summary>Fills in an open task; its place is in the address, its state in the database.</summary>
public sealed partial class FillTask : IAsyncDisposable
{
    private const string AllThemes = "all";
    private const int SecondsPerItem = 6;
    private const int MostCards = 2;

    // A round's name begins with its year (2026年), which a phone has no room for.
    private const int YearLength = 5;

    // Taps of one page are stored one after the other, so that the later of two really wins.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, Guid> _ids = [];
    private readonly Dictionary<string, Refusal> _refusals = [];
    private readonly Dictionary<string, int> _redrawn = [];
    private TaskView _view = null!;
    private ThemeView? _theme;
    private EffortForm _effort = new([], null, "");
    private Refusal? _effortRefusal;
    private SaveState _state;
    private DateTimeOffset? _savedAt;
    private ElementReference _root;
    private IJSObjectReference? _script;

    [Inject] public required SaveAnswer Save { get; init; }

    [Inject] public required SaveEffort Keep { get; init; }

    [Inject] public required SubmitTask Submit { get; init; }

    [Inject] public required RaiseHazardFromAnswer Raise { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired] public TaskView Task { get; set; } = null!;

    /// <summary>Theme code of the address; null opens where something is missing.</summary>
    [Parameter] public string? Theme { get; set; }

    /// <summary>The task is closed: by this page or by another one.</summary>
    [Parameter] public EventCallback OnClosed { get; set; }

    private int Index => _theme is null ? -1 : _view.Themes.ToList().FindIndex(theme => theme.Code == _theme.Code);

    private int MinutesLeft => Math.Max(1, ((_view.Unanswered * SecondsPerItem) + 59) / 60);

    private FillStep Step => _theme is null ? FillStep.FromOverview(_view) : FillStep.After(_view, _theme);

    private string Standing => _view.Problems > 0 ? $"发现 {_view.Problems} 项，本次不是零报告"
        : _view.Unanswered > 0 ? "还没有发现问题"
        : EffortLeft ?? $"零报告，方式 {_effort.Methods.Count} 种，谈话 {_effort.PeopleTalkedTo} 人";

    private string? EffortLeft => (_effort.Methods.Count, _effort.PeopleTalkedTo) switch
    {
        (0, null) => "还缺排查方式和谈话人数",
        (0, _) => "还缺排查方式",
        (_, null) => "还缺谈话人数",
        _ => null,
    };

    public async ValueTask DisposeAsync()
    {
        if (_script is not null)
        {
            try
            {
                await _script.InvokeVoidAsync("detach", _root);
                await _script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The browser is gone, and its listeners with it.
            }
        }
    }

    protected override void OnInitialized()
    {
        (_view, _effort, _savedAt) = (Task, Task.Effort, Task.SavedAt);
        _state = _savedAt is null ? SaveState.Untouched : SaveState.Saved;
    }

    protected override void OnParametersSet() => FindTheme();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _script = await Js.InvokeAsync<IJSObjectReference>("import", "./Features/Screening/FillTask.razor.js");
        await _script.InvokeVoidAsync("attach", _root);
        if (Theme is null && _theme is not null)
        {
            Navigation.NavigateTo(LinkTo(_theme.Code), replace: true);
        }
    }

    private string LinkTo(string theme) => $"/screening/tasks/{Task.Id}?theme={theme}";

    private void FindTheme() => _theme = Theme == AllThemes ? null
        : _view.Themes.FirstOrDefault(theme => theme.Code == Theme)
            ?? _view.Themes.FirstOrDefault(theme => theme.FirstOpen is not null)
            ?? _view.Themes[^1];

    private Guid IdOf(ItemView item)
    {
        if (item.Answer is { } answer)
        {
            return answer.Id;
        }

        if (!_ids.TryGetValue(item.Code, out var id))
        {
            _ids[item.Code] = id = Guid.CreateVersion7(Time.GetUtcNow());
        }

        return id;
    }

    private Task AnswerAsync(ItemView item, ScreeningAnswerValue value, string? text) => InTurnAsync(async () =>
    {
        foreach (var (code, _) in _refusals.Where(each => each.Value == ScreeningRefusals.HazardExists).ToList())
        {
            _refusals.Remove(code);
        }

        var saved = await Save.HandleAsync(new AnswerForm(IdOf(item), Task.Id, item.Code, value, text), CancellationToken.None);
        await ShowAsync(item.Code, saved.Refusal, saved.IsOk ? now => new AnswerView(saved.Value.Id, value, text ?? now?.Note ?? "", saved.Value.At, now?.HasHazard ?? false, now?.HazardNumber) : null);
    });

    private Task RaiseAsync(ItemView item, string text) => InTurnAsync(async () =>
    {
        var id = IdOf(item);
        var raised = await Raise.HandleAsync(id, Task.Id, item.Code, text, CancellationToken.None);
        await ShowAsync(item.Code, raised.Refusal, raised.IsOk ? _ => new AnswerView(id, ScreeningAnswerValue.Problem, text.Trim(), Time.GetUtcNow(), true, raised.Value.Number) : null);
    });

    private async Task ShowAsync(string itemCode, Refusal? refusal, Func<AnswerView?, AnswerView>? answer)
    {
        if (refusal == ScreeningRefusals.SubmittedAlready)
        {
            await OnClosed.InvokeAsync();
        }

        if (answer is null)
        {
            _refusals[itemCode] = refusal!;
            if (refusal == ScreeningRefusals.HazardExists)
            {
                // The browser shows the tapped answer; drawing the item anew brings the stored one back.
                _redrawn[itemCode] = _redrawn.GetValueOrDefault(itemCode) + 1;
            }
            else
            {
                _state = SaveState.Failed;
            }

            return;
        }

        _refusals.Remove(itemCode);
        _view = _view.With(itemCode, answer(_view.Items.Single(item => item.Code == itemCode).Answer));
        (_state, _savedAt) = (SaveState.Saved, Time.GetUtcNow());
        _theme = _view.Themes.FirstOrDefault(theme => theme.Code == _theme?.Code);
    }

    private Task KeepEffortAsync(EffortForm effort) => InTurnAsync(async () =>
    {
        _effort = effort;
        var kept = await Keep.HandleAsync(Task.Id, effort, CancellationToken.None);
        (_effortRefusal, _state, _savedAt) = kept.IsOk ? (null, SaveState.Saved, kept.Value) : (kept.Refusal, SaveState.Failed, _savedAt);
    });

    private Task SubmitAsync() => InTurnAsync(async () =>
    {
        var submitted = await Submit.HandleAsync(Task.Id, _effort, CancellationToken.None);
        _effortRefusal = submitted.Refusal;
        if (submitted.IsOk || submitted.Refusal == ScreeningRefusals.SubmittedAlready)
        {
            await OnClosed.InvokeAsync();
        }
        else if (_script is not null)
        {
            StateHasChanged();
            await _script.InvokeVoidAsync("showFault", _root);
        }
    });

    // Never disposed: the last turn ends after its page is gone, and without a wait handle there is nothing to free.
    private async Task InTurnAsync(Func<Task> work)
    {
        await _turn.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            _turn.Release();
        }
    }
}
