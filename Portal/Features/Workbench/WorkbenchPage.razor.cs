using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Security;
using Portal.Shell;

namespace Portal.Features.Workbench;

/// <summary>The start page: the reader's own to-do list first, beside it what changed; stays up to date by itself.</summary>
public sealed partial class WorkbenchPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _live;
    private WorkbenchView? _view;
    private bool _isRead;

    [Inject] public required ReadWorkbench Read { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    public void Dispose()
    {
        _live?.Dispose();
        _left.Cancel();
    }

    protected override Task OnInitializedAsync() => ReadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["Petition", "AssistTask", "Commitment", "Hazard", "Visit", "ScreeningTask", "ScreeningRound", "Report", "RepeatSignal"], _ => InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            }));
        }
    }

    private static Destination AllOf(PortalRole role) => role switch
    {
        PortalRole.Cadre or PortalRole.Officer => Destinations.Visits,
        PortalRole.UnitHead or PortalRole.Clerk or PortalRole.Leader => Destinations.Petitions,
        PortalRole.SysAdmin or PortalRole.SecAdmin or PortalRole.Auditor => Destinations.Workbench,
    };

    private async Task ReadAsync() => (_view, _isRead) = (await Read.HandleAsync(_left.Token), true);
}
