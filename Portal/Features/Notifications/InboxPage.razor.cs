using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Notifications;

/// <summary>The reader's reminders, unread first, each under its day; stays up to date by itself.</summary>
public sealed partial class InboxPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _live;
    private InboxPageOfRows? _inbox;
    private DateTimeOffset _readAt;

    [Inject] public required ListInbox List { get; init; }

    [Inject] public required MarkInboxRead Mark { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [SupplyParameterFromQuery(Name = PageQuery.Page)] public int? AskedPage { get; set; }

    private int PageNumber => Math.Max(1, AskedPage ?? 1);

    private IEnumerable<IGrouping<(bool IsRead, DateOnly Day), InboxRow>> Groups =>
        (_inbox?.Items ?? []).GroupBy(row => (row.IsRead, ChinaTime.DayOf(row.CreatedAt)));

    public void Dispose()
    {
        _live?.Dispose();
        _left.Cancel();
    }

    // Before the first read, so that nothing can arrive between the two.
    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            var reader = (await User.GetAsync(_left.Token)).Id;
            _live = Notices.Subscribe([nameof(InboxItem)], matters => matters.Any(matter => matter.MatterId == reader) ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        }
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task RefreshAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        var readAt = Time.Now;
        _inbox = await List.HandleAsync(PageNumber, _left.Token);
        _readAt = readAt;
    }

    // The notice of the change makes this page read again, as it does the reader's other pages.
    private Task MarkAsync(InboxRow row) => Mark.OneAsync(row.Id, CancellationToken.None);

    private Task MarkAllAsync() => Mark.AllAsync(_readAt, CancellationToken.None);

    private string DayWords(DateOnly day) => (Time.Today.DayNumber - day.DayNumber) switch
    {
        0 => $"今天，{ChineseDates.Title(day)}",
        1 => $"昨天，{ChineseDates.Title(day)}",
        _ => ChineseDates.Title(day),
    };
}
