using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Cooperation.Pages;

/// <summary>The register of commitments; its tab, filters and page live in the address.</summary>
public sealed partial class CommitmentsPage : IDisposable
{
    private const int MonthsShown = 12;

    private static readonly string[] _filters = ["unit", "month"];
    private static readonly (CommitmentView View, string? Slug)[] _views = [(CommitmentView.Open, null), (CommitmentView.Late, "late"), (CommitmentView.Kept, "kept"), (CommitmentView.All, "all")];

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<Choice<string>> _units = [];
    private IReadOnlyList<Choice<string>> _months = [];
    private CommitmentView _view;
    private CommitmentList? _page;
    private DateOnly _today;
    private bool _mayHandle;

    [Inject] public required ListCommitments List { get; init; }

    [Inject] public required CurrentUser Current { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? View { get; set; }

    [SupplyParameterFromQuery] public string? Unit { get; set; }

    [SupplyParameterFromQuery] public string? Month { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? PageFromQuery { get; set; }

    [SupplyParameterFromQuery] public int? Size { get; set; }

    private bool IsFiltered => !string.IsNullOrEmpty(Unit) || !string.IsNullOrEmpty(Month);

    private int PageNumber => Math.Max(1, PageFromQuery ?? 1);

    private int PageSize => Size is 50 or 100 ? Size.Value : 20;

    private IReadOnlyList<TabLink> Tabs => [.. _views.Select(view => new TabLink(
        CooperationWords.Of(view.View), view.Slug is null ? "/petitions/commitments" : $"/petitions/commitments?view={view.Slug}",
        _page is null ? null : Figures.Number(_page.Counts.GetValueOrDefault(view.View)), view.View == _view))];

    public void Dispose() => _gone.Cancel();

    protected override async Task OnInitializedAsync()
    {
        var user = await Current.GetAsync(_gone.Token);
        if (!user.Can(Permission.ReadPetitions))
        {
            Navigation.NotFound();
            return;
        }

        _mayHandle = user.Can(Permission.HandlePetition);
        _today = Time.Today;
        _months = [.. Enumerable.Range(-MonthsShown / 2, MonthsShown).Select(_today.AddMonths)
            .Select(day => new Choice<string>(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月")))];
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = _views.FirstOrDefault(view => view.Slug == View).View;
        await ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        _today = Time.Today;
        var month = DateOnly.TryParseExact(Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : (DateOnly?)null;
        var page = await List.HandleAsync(new CommitmentFilter(_view, Guid.TryParse(Unit, out var unit) ? unit : null, month), PageNumber, PageSize, _gone.Token);
        _units = [.. page.Units.Select(each => new Choice<string>(each.Id.ToString("N"), each.Name))];
        _page = page;
    }
}
