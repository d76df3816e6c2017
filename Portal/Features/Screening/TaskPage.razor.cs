using Microsoft.AspNetCore.Components;
using Portal.Features.Screening.Following;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>One unit's checklist: to fill in while it is open, to read afterwards.</summary>
public sealed partial class TaskPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private TaskView? _task;
    private TaskReview _review = TaskReview.None;
    private bool _justClosed;

    [Inject] public required ReadTask Read { get; init; }

    [Inject] public required ReadReview ReadReview { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery] public string? Theme { get; set; }

    public void Dispose()
    {
        _left.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_task?.Id != Id)
        {
            _justClosed = false;
            await ReadAsync();
        }
    }

    private async Task ReadAgainAsync()
    {
        _justClosed = true;
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Id, _left.Token);
        if (read.IsOk)
        {
            _review = await ReadReview.HandleAsync(Id, _left.Token);
            _task = read.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
