using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Visits;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Visits;

public sealed partial class VisitsPage : IDisposable
{
    private const int Size = 20;
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<TabLink> _tabs = [];
    private VisitPage? _page;
    private VisitRow? _asked;
    private string? _done;
    private IReadOnlyDictionary<VisitSpan, int> _counts = new Dictionary<VisitSpan, int>();
    private IDisposable? _subscription;
    private Guid? _open;
    private bool _mayRecord;
    private Refusal? _refusal;

    [Inject] public required ListVisits List { get; init; }

    [Inject] public required RecordVisit Record { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Span { get; set; }

    [SupplyParameterFromQuery] public int Page { get; set; }

    /// <summary>Visit whose form is open on arrival, as linked from a hazard.</summary>
    [SupplyParameterFromQuery(Name = "open")] public Guid? OpenId { get; set; }

    private VisitSpan Shown => Enum.TryParse<VisitSpan>(Span, out var span) && Enum.IsDefined(span) ? span : VisitSpan.Today;

    /// <summary>Where to look next when a tab is empty: what is late, then the week.</summary>
    private (string Text, string Href)? Next =>
        _counts.GetValueOrDefault(VisitSpan.Late) is > 0 and var late ? ($"看 {late} 次逾期的", "/visits?span=Late")
        : _counts.GetValueOrDefault(VisitSpan.Week) is > 0 and var week && Shown != VisitSpan.Week ? ($"看本周 {week} 次", "/visits?span=Week")
        : null;

    private string EmptyText => Shown switch
    {
        VisitSpan.Today => "今天没有要走访的事。",
        VisitSpan.Week => "本周没有要走访的事。",
        VisitSpan.Late => "没有逾期的走访。",
        VisitSpan.Open => "没有待办的走访。",
        VisitSpan.Done => "还没有走访记录。",
        _ => throw new InvalidOperationException($"Unknown span {Shown}."),
    };

    public void Dispose()
    {
        _subscription?.Dispose();
        _leaving.Cancel();
    }

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            _subscription = Notices.Subscribe([nameof(Visit)], _ => InvokeAsync(RefreshAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        if (!user.Can(Permission.ReadVisits))
        {
            Navigation.NotFound();
            return;
        }

        _mayRecord = user.Can(Permission.RecordVisit);
        _asked = OpenId is { } id ? await List.FindOwedAsync(id, _leaving.Token) : null;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _counts = await List.CountsAsync(_leaving.Token);
        _tabs = [.. new[] { (VisitSpan.Today, "今天"), (VisitSpan.Week, "本周"), (VisitSpan.Late, "逾期"), (VisitSpan.Open, "全部未办"), (VisitSpan.Done, "已办") }
            .Select(tab => new TabLink(tab.Item2, $"/visits?span={tab.Item1}", Figures.Number(_counts[tab.Item1]), Shown == tab.Item1))];
        _page = await List.HandleAsync(Shown, Math.Max(1, Page), Size, _leaving.Token);
    }

    private async Task RefreshAsync()
    {
        // A form that is being written stays; the list is read again when it closes.
        if (_open is null && _asked is null && !_leaving.IsCancellationRequested)
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    private void OpenForm(Guid id) => (_open, _asked, _refusal) = (id, null, null);

    private void CloseForm() => (_open, _asked, _refusal) = (null, null, null);

    private async Task SaveAsync(Guid id, NewVisit visit)
    {
        var result = await Record.HandleAsync(id, visit.On, visit.Method, visit.Facts, visit.Promise, _leaving.Token);
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            CloseForm();
            _done = "走访已记录。";
            await LoadAsync();
        }
    }
}
