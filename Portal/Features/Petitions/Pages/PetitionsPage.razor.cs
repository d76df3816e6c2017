using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Pages;

/// <summary>The list of petitions; its tab, filters and page live in the address.</summary>
public sealed partial class PetitionsPage : IDisposable
{
    private static readonly string[] _filters = ["q", "unit", "kind", "topic", "channel", "step"];
    private static readonly IReadOnlyList<Choice<string>> _kinds = [.. Enum.GetValues<PetitionKind>().Select(kind => new Choice<string>(Slug(kind), PetitionWords.Of(kind)))];
    private static readonly IReadOnlyList<Choice<string>> _topics = [.. Domain.Screening.Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.ShortName}"))];
    private static readonly IReadOnlyList<Choice<string>> _channels = [.. Enum.GetValues<PetitionChannel>().Select(channel => new Choice<string>(Slug(channel), PetitionWords.Of(channel)))];
    private static readonly IReadOnlyList<Choice<string>> _steps = 
    [
        .. Enum.GetValues<PetitionStatus>().Where(step => step is not PetitionStatus.Closed).Select(step => new Choice<string>(Slug(step), PetitionWords.Of(step))),
        .. Enum.GetValues<PetitionEnding>().Select(ending => new Choice<string>(Slug(ending), PetitionWords.Of(ending))),
    ];

    private static readonly (PetitionView View, string? Slug)[] _views =
        [(PetitionView.Mine, null), (PetitionView.Open, "open"), (PetitionView.DueThisWeek, "week"), (PetitionView.Late, "late"), (PetitionView.All, "all")];

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<Choice<string>> _units = [];
    private IDisposable? _live;
    private PetitionView _view;
    private PetitionList? _page;
    private PetitionCounts? _counts;
    private DateOnly _today;
    private bool _mayRegister;
    private bool _mayImport;
    private bool _news;

    [Inject] public required ListPetitions List { get; init; }

    [Inject] public required ListHandlingUnits Units { get; init; }

    [Inject] public required CurrentUser Current { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? View { get; set; }

    [SupplyParameterFromQuery] public string? Q { get; set; }

    [SupplyParameterFromQuery] public string? Unit { get; set; }

    [SupplyParameterFromQuery] public string? Kind { get; set; }

    [SupplyParameterFromQuery] public string? Topic { get; set; }

    [SupplyParameterFromQuery] public string? Channel { get; set; }

    [SupplyParameterFromQuery] public string? Step { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? PageFromQuery { get; set; }

    [SupplyParameterFromQuery] public int? Size { get; set; }

    private bool IsFiltered => new[] { Q, Unit, Kind, Topic, Channel, Step }.Any(value => !string.IsNullOrEmpty(value));

    private int PageNumber => Math.Max(1, PageFromQuery ?? 1);

    private int PageSize => Size is 50 or 100 ? Size.Value : 20;

    private IReadOnlyList<TabLink> Tabs => [.. _views.Select(view => new TabLink(
        Title(view.View), view.Slug is null ? "/petitions" : $"/petitions?view={view.Slug}", _counts is null ? null : Figures.Number(_counts.Of(view.View)), view.View == _view))];

    private EmptyKind Emptiness => IsFiltered ? EmptyKind.Filtered : _view is PetitionView.All ? EmptyKind.NothingYet : EmptyKind.AllDone;

    private string EmptyText => (IsFiltered, _view) switch
    {
        (true, _) => "没有符合条件的信访件。可放宽条件，或清除筛选。",
        (_, PetitionView.Open) => "没有在办的信访件。",
        (_, PetitionView.Mine) => "你单位没有在办的信访件。",
        (_, PetitionView.DueThisWeek) => "本周没有到期的信访件。",
        (_, PetitionView.Late) => "没有逾期的信访件。",
        _ => "还没有登记过信访件。",
    };

    public void Dispose()
    {
        _live?.Dispose();
        _gone.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        var user = await Current.GetAsync(_gone.Token);
        if (!user.Can(Permission.ReadPetitions))
        {
            Navigation.NotFound();
            return;
        }

        _mayImport = user.Can(Permission.ImportPetitions);
        _mayRegister = user.Can(Permission.RegisterPetition);
        _units = [.. (await Units.HandleAsync(_gone.Token)).Select(unit => new Choice<string>(unit.Id.ToString("N"), unit.Name))];
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = _views.FirstOrDefault(view => view.Slug == View).View;
        await ReloadAsync();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["Petition", "Clock"], _ => InvokeAsync(LookForNewsAsync));
        }
    }

    private static string Slug<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static T? Parsed<T>(string? slug)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(value.ToString(), slug, StringComparison.OrdinalIgnoreCase));

    private static string Title(PetitionView view) => view switch
    {
        PetitionView.Mine => "我的在办",
        PetitionView.Open => "全部在办",
        PetitionView.DueThisWeek => "本周到期",
        PetitionView.Late => "逾期",
        PetitionView.All => "全部",
    };

    private async Task ReloadAsync()
    {
        _today = Time.Today;
        _page = await ReadAsync();
        _counts = await List.CountAsync(_gone.Token);
        _news = false;
    }

    // Rows never move under the pointer: the reader is told and refreshes when it suits.
    private async Task LookForNewsAsync()
    {
        if (!_news && _page is { } shown)
        {
            var now = await ReadAsync();
            _news = now.Total != shown.Total || !now.Items.SequenceEqual(shown.Items);
            StateHasChanged();
        }
    }

    private Task<PetitionList> ReadAsync() => List.HandleAsync(
        new PetitionFilter(
            _view, Q, Guid.TryParse(Unit, out var unit) ? unit : null, Parsed<PetitionKind>(Kind), Topic, Parsed<PetitionChannel>(Channel), Parsed<PetitionStatus>(Step), Ending: Parsed<PetitionEnding>(Step)),
        PageNumber, PageSize, _gone.Token);
}
