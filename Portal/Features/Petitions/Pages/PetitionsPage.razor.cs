using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Bulk;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Views;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Pages;

/// <summary>The list of petitions; its tab, filters, order and page live in the address.</summary>
public sealed partial class PetitionsPage : IDisposable
{
    // More saved views than this stand in 管理视图 only.
    private const int MostTabs = 5;

    private readonly CancellationTokenSource _gone = new();
    private readonly HashSet<Guid> _chosen = [];
    private IReadOnlyList<Choice<string>> _units = [];
    private ListSettings _settings = new([], PetitionColumns.Usual);
    private ListPanelKind? _panel;
    private IDisposable? _live;
    private PetitionList? _page;
    private PetitionCounts? _counts;
    private LastBulk? _last;
    private Refusal? _refusal;
    private string? _said;
    private DateOnly _today;
    private bool _mayRegister;
    private bool _mayImport;
    private bool _mayExport;
    private bool _mayAssign;
    private bool _news;

    [Inject] public required ListPetitions List { get; init; }

    [Inject] public required ListHandlingUnits Units { get; init; }

    [Inject] public required ListViews Views { get; init; }

    [Inject] public required AssignMany Assign { get; init; }

    [Inject] public required UndoAssignMany Undo { get; init; }

    [Inject] public required ReadLastBulk LastBulk { get; init; }

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

    [SupplyParameterFromQuery] public string? From { get; set; }

    [SupplyParameterFromQuery] public string? To { get; set; }

    [SupplyParameterFromQuery] public string? Sort { get; set; }

    /// <summary>Code of the refusal with which the export sent the reader back.</summary>
    [SupplyParameterFromQuery] public string? Refused { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? PageFromQuery { get; set; }

    [SupplyParameterFromQuery] public int? Size { get; set; }

    /// <summary>The address as it can be read.</summary>
    private PetitionAddress Address { get; set; } = new();

    /// <summary>The saved view that is open.</summary>
    private SavedViewRow? OpenView { get; set; }

    private int PageNumber => Math.Max(1, PageFromQuery ?? 1);

    private int PageSize => Size is 50 or 100 ? Size.Value : 20;

    private IReadOnlyList<TabLink> Tabs =>
    [
        .. Enum.GetValues<PetitionView>().Select(view => new TabLink(
            PetitionListWords.Of(view), $"/petitions?view={PetitionAddress.SlugOf(view)}", _counts is null ? null : Figures.AtMost(_counts.Of(view), ListPetitions.MaxCount), OpenView is null && view == Address.Tab)),
        .. _settings.Views.Take(MostTabs).Select(view => new TabLink(view.Name, $"/petitions?{view.Query}", null, view == OpenView)),
    ];

    private IReadOnlyList<MenuAction<ListPanelKind>> PanelActions
    {
        get
        {
            (bool May, ListPanelKind Panel, string Text)[] actions =
            [
                (true, ListPanelKind.Columns, "选择列"),
                (OpenView is null && Address.Query.Length > 0, ListPanelKind.SaveView, "保存为视图"),
                (_settings.Views.Count > 0, ListPanelKind.Views, "管理视图"),
                (_mayExport, ListPanelKind.Export, "导出 Excel"),
            ];
            return [.. actions.Where(action => action.May).Select(action => new MenuAction<ListPanelKind>(action.Panel, action.Text))];
        }
    }

    private EmptyKind Emptiness => Address.IsFiltered ? EmptyKind.Filtered : Address.Tab is PetitionView.All ? EmptyKind.NothingYet : EmptyKind.AllDone;

    private string EmptyText => Address.IsReversed ? "“收到”的起止日期写反了，请对调。" : Address.IsFiltered ? "没有符合条件的信访件。可放宽条件，或清除筛选。" : PetitionListWords.NothingIn(Address.Tab);

    public void Dispose()
    {
        _live?.Dispose();
        _gone.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        ReadAddress();
        var user = await Current.GetAsync(_gone.Token);
        if (!user.Can(Permission.ReadPetitions))
        {
            Navigation.NotFound();
            return;
        }

        _mayImport = user.Can(Permission.ImportPetitions);
        _mayRegister = user.Can(Permission.RegisterPetition);
        _mayExport = user.Can(Permission.ExportPetitions);
        _mayAssign = user.Can(Permission.AssignPetition);
        _units = [.. (await Units.HandleAsync(_gone.Token)).Select(unit => new Choice<string>(unit.Id.ToString("N"), unit.Name))];
        await ReadSettingsAsync();
        _last = await LastBulk.HandleAsync(_gone.Token);
    }

    protected override async Task OnParametersSetAsync()
    {
        ReadAddress();
        if (Address.Query.Length == 0 && Refused is null && PageFromQuery is null && _settings.Views.FirstOrDefault(view => view.IsDefault) is { } preferred)
        {
            Navigation.NavigateTo($"/petitions?{preferred.Query}", replace: true);
            return;
        }

        _refusal = ExportRefusals.All.FirstOrDefault(refusal => refusal.Code == Refused);
        await ReloadAsync();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["Petition", "Clock"], _ => InvokeAsync(LookForNewsAsync));
        }
    }

    private void Open(ListPanelKind panel) => (_panel, _said, _refusal) = (panel, null, null);

    private void Close() => _panel = null;

    private void ReadAddress()
    {
        Address = new PetitionAddress(View, Q, Unit, Kind, Topic, Channel, Step, From, To, Sort).Known();
        var kept = Address.Kept().Query;
        OpenView = Address.Query.Length > 0 ? _settings.Views.FirstOrDefault(view => view.Query == kept) : null;
    }

    private async Task ReadSettingsAsync()
    {
        _settings = await Views.HandleAsync(_gone.Token);
        ReadAddress();
    }

    private async Task SettledAsync()
    {
        Close();
        await ReadSettingsAsync();
    }

    private void Choose((Guid Id, bool Chosen) change) => _ = change.Chosen ? _chosen.Add(change.Id) : _chosen.Remove(change.Id);

    private void ChoosePage(bool chosen)
    {
        foreach (var row in _page!.Items)
        {
            Choose((row.Id, chosen));
        }
    }

    private async Task ChooseAllAsync()
    {
        var all = await Assign.AllOfAsync(Address.Filter, _gone.Token);
        _refusal = all.Refusal;
        _chosen.UnionWith(all.Value ?? []);
    }

    private void ChooseNone()
    {
        _chosen.Clear();
        Close();
    }

    private async Task AssignedAsync(string said)
    {
        ChooseNone();
        (_said, _last) = (said, await LastBulk.HandleAsync(_gone.Token));
        await ReloadAsync();
    }

    private async Task UndoAsync()
    {
        var result = await Undo.HandleAsync(_last!.Id, CancellationToken.None);
        (_refusal, _said) = (result.Refusal, result.IsOk ? $"已撤销，{_last.Petitions} 件回到待交办。" : null);
        _last = await LastBulk.HandleAsync(_gone.Token);
        await ReloadAsync();
    }

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

    private Task<PetitionList> ReadAsync() => List.HandleAsync(Address.Filter, Address.Order, PageNumber, PageSize, _gone.Token);
}
