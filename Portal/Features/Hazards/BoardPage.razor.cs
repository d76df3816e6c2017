using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Hazards;

/// <summary>The risk board; changes made elsewhere appear without a reload, and the cells that changed are tinted.</summary>
public sealed partial class BoardPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly IReadOnlyList<Choice<string>> _topics = [.. Domain.Screening.Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.ShortName}"))];
    private readonly IReadOnlyList<Choice<string>> _periods = [new("26", "近 26 周"), new("52", "近 52 周")];
    private IReadOnlyList<Choice<string>> _units = [];
    private IReadOnlySet<BoardCell> _changed = new HashSet<BoardCell>();
    private IDisposable? _subscription;
    private BoardView? _board;
    private bool _mayRegister;

    [Inject] public required ReadBoard Read { get; init; }

    [Inject] public required ListHazards List { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Unit { get; set; }

    [SupplyParameterFromQuery] public string? Topic { get; set; }

    /// <summary>How far the lines go back; null is the usual twelve weeks.</summary>
    [SupplyParameterFromQuery] public string? Weeks { get; set; }

    [SupplyParameterFromQuery] public string? View { get; set; }

    public void Dispose()
    {
        _subscription?.Dispose();
        _leaving.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        _mayRegister = user.Can(Permission.RegisterHazard);
        _units = [.. (await List.UnitsAsync(_leaving.Token)).Select(unit => new Choice<string>(unit.Path, unit.Name))];
        if (RendererInfo.IsInteractive)
        {
            _subscription = Notices.Subscribe([nameof(Hazard)], _ => InvokeAsync(RefreshAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var result = await Read.HandleAsync(Unit, Topic, Weeks is "26" or "52" ? int.Parse(Weeks, CultureInfo.InvariantCulture) : ReadBoard.Weeks, _leaving.Token);
        if (!result.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _board = result.Value;
        _changed = new HashSet<BoardCell>();
    }

    private async Task RefreshAsync()
    {
        if (_leaving.IsCancellationRequested)
        {
            return;
        }

        var result = await Read.HandleAsync(Unit, Topic, Weeks is "26" or "52" ? int.Parse(Weeks, CultureInfo.InvariantCulture) : ReadBoard.Weeks, _leaving.Token);
        if (result.IsOk && _board is { } before)
        {
            _board = result.Value;
            _changed = result.Value.Cells.Where(cell => before.Cells[cell.Key].Now != cell.Value.Now).Select(cell => cell.Key).ToHashSet();
            StateHasChanged();
        }
    }

    private string LinkOf(RiskLevel? level, Controllability? control) => Navigation.GetUriWithQueryParameters("/hazards", new Dictionary<string, object?>
    {
        ["level"] = level?.ToString(),
        ["control"] = control?.ToString(),
        ["assessed"] = "yes",
        ["unit"] = Unit,
        ["topic"] = Topic,
    });

    private string LaneLink(HazardStage stage) => Navigation.GetUriWithQueryParameters("/hazards", new Dictionary<string, object?> { ["stage"] = stage.ToString(), ["unit"] = Unit, ["topic"] = Topic });
}
