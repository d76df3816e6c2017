using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Reports;

public sealed partial class ReportsPage : IDisposable
{
    private const int Size = 20;
    private const int MonthsOffered = 12;

    private readonly CancellationTokenSource _leaving = new();
    private ReportListing? _reports;
    private IReadOnlyList<Choice<Guid>> _units = [];
    private IReadOnlyList<Choice<string>> _months = [];
    private Guid _unit;
    private string? _month;
    private Refusal? _refusal;

    [Inject] public required ListReports List { get; init; }

    [Inject] public required ListReportUnits Units { get; init; }

    [Inject] public required DraftMonthlyReport Draft { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = PageQuery.Page)] public int? AskedPage { get; set; }

    private int PageNumber => Math.Max(1, AskedPage ?? 1);

    public void Dispose()
    {
        _leaving.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        if (!user.Can(Permission.ReadReports))
        {
            Navigation.NotFound();
            return;
        }

        var last = ReportMonth.Of(Time.Today).Previous;
        _months = [.. Enumerable.Range(0, MonthsOffered).Select(back => new ReportMonth(last.First.AddMonths(-back))).Select(month => new Choice<string>(month.Text, month.Chinese))];
        _month ??= last.Text;
        _units = [.. (await Units.HandleAsync(_leaving.Token)).Select(unit => new Choice<Guid>(unit.Id, unit.Name))];
        _unit = _unit == Guid.Empty && _units.Count > 0 ? _units[0].Value : _unit;
        _reports = await List.HandleAsync(PageNumber, Size, _leaving.Token);
    }

    private async Task DraftAsync()
    {
        var result = await Draft.HandleAsync(_unit, _month ?? "", _leaving.Token);
        _refusal = result.Refusal;
        if (result.IsOk)
        {
            Navigation.NavigateTo($"/reports/{result.Value}");
        }
    }
}
