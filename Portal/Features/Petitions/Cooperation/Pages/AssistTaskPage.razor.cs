using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Petitions.Cooperation;
using Portal.Features.Petitions.Pages;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Cooperation.Pages;

/// <summary>An assisting unit's own task: what is asked, by when, and its answer; nothing else of the matter.</summary>
public sealed partial class AssistTaskPage : IDisposable
{
    private const string Answer = "answer";

    private readonly CancellationTokenSource _gone = new();
    private IDisposable? _live;
    private AssistTaskDetail? _task;
    private EditSession? _edit;
    private FormFaults _faults = FormFaults.None;
    private string? _said;

    [Inject] public required ReadAssistTask Read { get; init; }

    [Inject] public required AnswerAssistTask Respond { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public Guid Id { get; set; }

    public void Dispose()
    {
        _live?.Dispose();
        _gone.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_task?.Id != Id)
        {
            await ReadAsync();
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe([nameof(AssistTask)], _ => InvokeAsync(async () =>
            {
                // What is being typed is never taken away; saving will say what changed.
                if (_edit is not { IsChanged: true })
                {
                    await ReadAsync();
                    StateHasChanged();
                }
            }));
        }
    }

    private DueState Due(AssistTaskDetail task) => CooperationWords.Due(
        new AssistTaskRow(task.Id, task.Unit, task.Request, task.DueOn, task.State, task.Answer, task.AnsweredOn, task.Note), Time.Today);

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Id, _gone.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _task = read.Value;
        _edit = read.Value.MayAnswer ? new EditSession(read.Value.Version, new EditedField(Answer, "答复", read.Value.Answer)) : null;
    }

    private async Task AnswerAsync()
    {
        var result = await _edit!.SaveAsync(version => Respond.HandleAsync(Id, _edit[Answer].Mine, version, CancellationToken.None), ReadAgainAsync);
        _faults = result.Refusal is { } refusal ? new FormFaults([refusal]) : FormFaults.None;
        if (result.IsOk)
        {
            _said = "已答复，主办单位会看到。";
            await ReadAsync();
        }
    }

    private async Task<(Guid, IReadOnlyDictionary<string, string>)?> ReadAgainAsync()
    {
        var read = await Read.HandleAsync(Id, CancellationToken.None);
        return read.IsOk ? (read.Value.Version, new Dictionary<string, string> { [Answer] = read.Value.Answer }) : null;
    }
}
