using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Features.Screening.Filling;
using Portal.Features.Screening.Following;
using Portal.UI;

namespace Portal.Features.Screening;

/// <summary>Fills in an open task; its place is in the address, its state in the database.</summary>
public sealed partial class FillTask : IAsyncDisposable
{
    private const int MostCards = 2;

    // Taps of one page are stored one after the other, so that the later of two really wins.
    // Never disposed: the last turn ends after its page is gone, and without a wait handle there is nothing to free.
    private readonly SemaphoreSlim _turn = new(1);
    private FillSheet _sheet = null!;
    private ElementReference _root;
    private IJSObjectReference? _script;

    [Inject] public required SaveAnswer Save { get; init; }

    [Inject] public required SaveEffort Keep { get; init; }

    [Inject] public required SubmitTask Submit { get; init; }

    [Inject] public required RaiseHazardFromAnswer Raise { get; init; }

    [Inject] public required SaveFinding SaveFinding { get; init; }

    [Inject] public required RemoveFinding RemoveFinding { get; init; }

    [Inject] public required RaiseHazardFromFinding RaiseFinding { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired] public TaskView Task { get; set; } = null!;

    /// <summary>Theme code of the address; null opens where something is missing.</summary>
    [Parameter] public string? Theme { get; set; }

    /// <summary>What the office asks to be corrected.</summary>
    [Parameter] public TaskReview Review { get; set; } = TaskReview.None;

    /// <summary>The task is closed: by this page or by another one.</summary>
    [Parameter] public EventCallback OnClosed { get; set; }

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

    protected override void OnInitialized() => _sheet = new FillSheet(Task, Time);

    protected override void OnParametersSet() => _sheet.Show(Theme ?? Task.Themes.FirstOrDefault(theme => theme.Items.Any(item => Review.NotesOf(item.Code).Any()))?.Code);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _script = await Js.InvokeAsync<IJSObjectReference>("import", "./Features/Screening/FillTask.razor.js");
        await _script.InvokeVoidAsync("attach", _root);
        if (Theme is null && _sheet.Theme is { } theme)
        {
            Navigation.NavigateTo(_sheet.LinkTo(theme.Code), replace: true);
        }
    }

    private Task AnswerAsync(ItemView item, ScreeningAnswerValue value, string? text) => InTurnAsync(async () =>
    {
        _sheet.Begin();
        var saved = await Save.HandleAsync(new AnswerForm(_sheet.IdOf(item), Task.Id, item.Code, value, text), CancellationToken.None);
        if (saved.IsOk)
        {
            _sheet.Stored(item.Code, now => new AnswerView(saved.Value.Id, value, text ?? now?.Note ?? "", saved.Value.At, now?.HasHazard ?? false, now?.HazardNumber));
        }
        else
        {
            await RefuseAsync(item, saved.Refusal);
        }
    });

    private Task RecordAsync(ItemView item, string content) => InTurnAsync(async () =>
    {
        var saved = await Save.HandleAsync(AnswerForm.Of(_sheet.IdOf(item), Task.Id, item.Code, content), CancellationToken.None);
        if (saved.IsOk)
        {
            _sheet.Stored(item.Code, _ => content.Trim() is { Length: > 0 } kept
                ? new AnswerView(saved.Value.Id, ScreeningAnswerValue.Recorded, "", saved.Value.At, false, null) { Content = kept } : null);
        }
        else
        {
            await RefuseAsync(item, saved.Refusal);
        }
    });

    private Task RaiseAsync(ItemView item, string text) => InTurnAsync(async () =>
    {
        var id = _sheet.IdOf(item);
        var raised = await Raise.HandleAsync(id, Task.Id, item.Code, text, CancellationToken.None);
        if (raised.IsOk)
        {
            _sheet.Stored(item.Code, _ => new AnswerView(id, ScreeningAnswerValue.Problem, text.Trim(), Time.GetUtcNow(), true, raised.Value.Number));
        }
        else
        {
            await RefuseAsync(item, raised.Refusal);
        }
    });

    private Task FindingAsync(ItemView item, FindingTap tap) => InTurnAsync(async () =>
    {
        var now = _sheet.Task.Items.SingleOrDefault(each => each.Code == item.Code)?.Findings ?? [];
        if (tap.Id is null && now.Any(finding => finding.Text.Length == 0))
        {
            // The button was pressed twice: the empty one is already there.
            return;
        }

        var id = tap.Id ?? Guid.CreateVersion7(Time.GetUtcNow());
        var (refusal, stored) = await TakeAsync(item, tap, id);
        if (refusal is null)
        {
            _sheet.FindingStored(item.Code, id, stored);
        }
        else
        {
            _sheet.Refused(id.ToString(), refusal);
            if (refusal == ScreeningRefusals.SubmittedAlready)
            {
                await OnClosed.InvokeAsync();
            }
        }
    });

    private async Task<(Refusal? Refusal, FindingView? Stored)> TakeAsync(ItemView item, FindingTap tap, Guid id)
    {
        switch (tap.Move)
        {
            case FindingMove.Remove:
                return ((await RemoveFinding.HandleAsync(id, Task.Id, CancellationToken.None)).Refusal, null);
            case FindingMove.Raise:
                var raised = await RaiseFinding.HandleAsync(id, Task.Id, item.Code, tap.Text, CancellationToken.None);
                return (raised.Refusal, new FindingView(id, tap.Text.Trim(), Time.GetUtcNow(), true, raised.Value?.Number));
            case FindingMove.Write:
            default:
                var saved = await SaveFinding.HandleAsync(id, Task.Id, item.Code, tap.Text, CancellationToken.None);
                return (saved.Refusal, new FindingView(id, tap.Text, Time.GetUtcNow(), false, null));
        }
    }

    private async Task RefuseAsync(ItemView item, Refusal refusal)
    {
        if (refusal == ScreeningRefusals.SubmittedAlready)
        {
            await OnClosed.InvokeAsync();
        }

        _sheet.Refused(item.Code, refusal);
    }

    private Task KeepEffortAsync(EffortForm effort) => InTurnAsync(async () =>
    {
        _sheet.Write(effort);
        _sheet.EffortKept(await Keep.HandleAsync(Task.Id, effort, CancellationToken.None));
    });

    private Task SubmitAsync() => InTurnAsync(async () =>
    {
        var submitted = await Submit.HandleAsync(Task.Id, _sheet.Effort, CancellationToken.None);
        _sheet.EffortRefusal = submitted.Refusal;
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
