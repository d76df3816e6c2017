using Microsoft.AspNetCore.Components;
using Portal.UI;

namespace Portal.Features.Calendar;

/// <summary>The working calendar year by year, and the form for a notice; the year is in the address.</summary>
public sealed partial class CalendarPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private CalendarView? _view;
    private bool _isEditing;
    private string? _notice;

    [Inject] public required ReadCalendar Read { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "year")] public int? AskedYear { get; set; }

    private int Year => AskedYear is { } asked && YearsOf(_view!).Contains(asked) ? asked : _view!.Today.Year;

    private CalendarYearRow? Entered => _view!.Years.FirstOrDefault(year => year.Year == Year);

    public void Dispose() => _left.Cancel();

    protected override Task OnInitializedAsync() => ReadAsync();

    protected override void OnParametersSet() => _isEditing = false;

    private static IEnumerable<int> YearsOf(CalendarView view) => view.Years.Select(year => year.Year).Append(view.Today.Year).Append(view.Today.Year + 1).Distinct().Order();

    private List<TabLink> Tabs(CalendarView view) =>
        [.. YearsOf(view).Select(year => new TabLink($"{year} 年", $"/admin/calendar?year={year}", view.Years.Any(entered => entered.Year == year) ? null : "未填", year == Year))];

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(_left.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _view = read.Value;
    }

    private async Task SavedAsync(int moved)
    {
        var year = Year;
        (_isEditing, _notice) = (false, moved == 0 ? $"{year} 年已保存，在走的期限都不用变。" : $"{year} 年已保存，{moved} 个在走的期限按新日历重算了，每一件的修改记录里都有。");
        await ReadAsync();
    }
}
