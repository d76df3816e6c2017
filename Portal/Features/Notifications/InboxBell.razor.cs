using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>Counts again when a reminder arrives or is read, also in another window.</summary>
public sealed partial class InboxBell : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _live;
    private Guid _reader;
    private int _unread;

    [Inject] public required CountUnread Unread { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    public void Dispose()
    {
        _live?.Dispose();
        _left.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        _reader = (await User.GetAsync(_left.Token)).Id;
        _unread = await Unread.HandleAsync(_left.Token);
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe([nameof(InboxItem)], matters => matters.Any(matter => matter.MatterId == _reader) ? InvokeAsync(ShowAsync) : Task.CompletedTask);
        }
    }

    private async Task ShowAsync()
    {
        _unread = await Unread.HandleAsync(_left.Token);
        StateHasChanged();
    }
}
