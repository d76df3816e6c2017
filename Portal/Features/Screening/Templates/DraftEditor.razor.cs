using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Screening.Templates;

/// <summary>Edits a draft step by step; what somebody else changed in between is told, and what one typed is kept to be stored again.</summary>
public sealed partial class DraftEditor : IAsyncDisposable
{
    private readonly CancellationTokenSource _left = new();

    // Steps of one page are taken one after the other. Never disposed: the last turn may end after its page is gone.
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<string, ThemeEditor> _themes = [];
    private TemplateView _view = null!;
    private ElementReference _root;
    private IJSObjectReference? _script;
    private DotNetObjectReference<DraftEditor>? _self;
    private IDisposable? _live;
    private SaveState _state;
    private DateTimeOffset? _savedAt;
    private Refusal? _refusal;
    private DraftStep? _pending;
    private Moved? _moved;
    private string? _open;
    private string? _said;

    [Inject] public required ReadTemplate Read { get; init; }

    [Inject] public required EditDraft Edit { get; init; }

    [Inject] public required PublishDraft Publish { get; init; }

    [Inject] public required DiscardDraft Discard { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired] public TemplateView View { get; set; } = null!;

    /// <summary>The draft is a version now.</summary>
    [Parameter] public EventCallback OnPublished { get; set; }

    public async ValueTask DisposeAsync()
    {
        _live?.Dispose();
        _left.Cancel();
        _self?.Dispose();
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

    /// <summary>Called by the script when a row was dropped.</summary>
    /// <param name="key">Code of the question, or <c>theme:</c> and the code of the theme.</param>
    [JSInvokable]
    public Task DropAsync(string key, int place) => InvokeAsync(() =>
        MovedAsync(key.StartsWith("theme:", StringComparison.Ordinal) ? new Moved(key[6..], place, true, 0) : new Moved(key, place, false, 0)));

    protected override void OnInitialized() => (_view, _savedAt, _state) = (View, View.EditedAt, View.EditedAt is null ? SaveState.Untouched : SaveState.Saved);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["ChecklistTemplate"], changed => InvokeAsync(async () =>
            {
                if (changed.Any(matter => matter.MatterId == View.Id))
                {
                    await InTurnAsync(RefreshAsync);
                    StateHasChanged();
                }
            }));
            _self = DotNetObjectReference.Create(this);
            _script = await Js.InvokeAsync<IJSObjectReference>("import", "./Features/Screening/Templates/DraftEditor.razor.js");
            await _script.InvokeVoidAsync("attach", _root, _self);
        }

        if (_moved is { } moved)
        {
            // A row that is put elsewhere loses the focus in the browser.
            _moved = null;
            var theme = moved.IsTheme ? moved.Key : _view.Find(moved.Key)?.ThemeCode;
            if (theme is not null && _themes.TryGetValue(theme, out var editor))
            {
                await editor.FocusAsync(moved);
            }
        }
    }

    private Task OpenAsync(string? code)
    {
        _open = code;
        return Task.CompletedTask;
    }

    private async Task MovedAsync(Moved moved)
    {
        var name = moved.IsTheme ? _view.Themes.FirstOrDefault(theme => theme.Code == moved.Key)?.Name : moved.Key;
        var count = moved.IsTheme ? _view.Themes.Count : _view.Items.Count(item => item.ThemeCode == _view.Find(moved.Key)?.ThemeCode);
        var place = Math.Clamp(moved.Place, 0, Math.Max(0, count - 1));
        if (await StepAsync($"把 {name} 移到第 {place + 1} 位", draft => moved.IsTheme ? draft.MoveTheme(moved.Key, place) : draft.MoveItem(moved.Key, place)))
        {
            (_moved, _said) = (moved with { Place = place }, $"{name} 已移到第 {place + 1} 位，共 {count} 位。");
            StateHasChanged();
        }
    }

    private async Task AddItemAsync(string themeCode)
    {
        string? code = null;
        await StepAsync($"在 {themeCode} 下加一项", draft => Note(draft.AddItem(themeCode), out code));
        _open = code ?? _open;
    }

    private async Task AddThemeAsync(string themeCode)
    {
        string? code = null;
        await StepAsync($"加主题 {themeCode}", draft => Note(draft.AddTheme(themeCode), out code));
        _open = code ?? _open;
    }

    private Task<bool> ReplaceAsync(IReadOnlyList<NewChecklistItem> lines) => StepAsync($"用表格里的 {lines.Count} 项替换草稿", draft => draft.Replace(lines));

    private static Result Note(Result<string> added, out string? code)
    {
        code = added.Value;
        return new Result(added.Refusal);
    }

    private async Task<bool> StepAsync(string what, Func<ChecklistDraft, Result> step)
    {
        var isOk = false;
        await InTurnAsync(async () =>
        {
            (_state, _refusal, _pending) = (SaveState.Saving, null, null);
            var taken = await Edit.HandleAsync(View.Id, _view.Version, step, CancellationToken.None);
            isOk = taken.IsOk;
            (_state, _savedAt) = isOk ? (SaveState.Saved, Time.Now) : (SaveState.Failed, _savedAt);
            var isConflict = taken.Refusal == SecurityRefusals.Conflict;
            (_refusal, _pending) = (isConflict ? null : taken.Refusal, isConflict ? new DraftStep(what, step) : null);
            await ReadAsync();
        });
        return isOk;
    }

    private async Task PublishAsync()
    {
        if (_view.Faults.Count == 0 && !_view.IsSame && !await Dialogs.AskAsync(
            $"发布“{_view.Name}”第 {_view.VersionNumber} 版吗？", $"发布第 {_view.VersionNumber} 版", "先不发布", "发布后这一版不能再改。全集团下一轮起用它，进行中的轮次不变。"))
        {
            return;
        }

        await InTurnAsync(async () => _refusal = (await Publish.HandleAsync(View.Id, _view.Version, CancellationToken.None)).Refusal);
        await (_refusal is null ? OnPublished.InvokeAsync() : ReadAsync());
    }

    private async Task DiscardAsync()
    {
        if (!await Dialogs.AskToLoseAsync("放弃这份草稿吗？", "放弃草稿", "继续改", $"草稿里的改动会全部删除{(_view.Current is { } current ? $"，现行第 {current.VersionNumber} 版不受影响" : null)}。"))
        {
            return;
        }

        await InTurnAsync(async () => _refusal = (await Discard.HandleAsync(View.Id, _view.Version, CancellationToken.None)).Refusal);
        if (_refusal is null)
        {
            Navigation.NavigateTo("/screening/templates");
        }
        else
        {
            await ReadAsync();
        }
    }

    /// <summary>Takes over what others did, except in the question that is being typed: there the next save tells of it.</summary>
    private async Task RefreshAsync()
    {
        var read = await Read.HandleAsync(View.Id, _left.Token);
        if (read.IsOk && Equals(read.Value.Find(_open), _view.Find(_open)))
        {
            _view = read.Value;
        }
    }

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(View.Id, _left.Token);
        if (read.IsOk)
        {
            _view = read.Value;
        }
    }

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
