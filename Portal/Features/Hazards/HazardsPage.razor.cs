using Microsoft.AspNetCore.Components;
using Portal.Domain.Hazards;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Hazards;

public sealed partial class HazardsPage : IDisposable
{
    private static readonly string[] _names = ["q", "level", "control", "stage", "unit", "topic", "unassessed", "assessed"];
    private readonly CancellationTokenSource _leaving = new();
    private readonly IReadOnlyList<Choice<string>> _levels = [.. BoardView.Levels.Select(level => new Choice<string>(level.ToString(), $"{level.Character()} {level.Word()}"))];
    private readonly IReadOnlyList<Choice<string>> _controls = [.. BoardView.Controls.Select(control => new Choice<string>(control.ToString(), $"{control} {control.Word()}"))];
    private readonly IReadOnlyList<Choice<string>> _stages = [.. Enum.GetValues<HazardStage>().Select(stage => new Choice<string>(stage.ToString(), HazardWords.Of(stage)))];
    private readonly IReadOnlyList<Choice<string>> _topics = [.. Domain.Screening.Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.ShortName}"))];
    private IReadOnlyList<Choice<string>> _units = [];
    private HazardPageOfRows? _page;
    private bool _mayRegister;

    [Inject] public required ListHazards List { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Q { get; set; }

    [SupplyParameterFromQuery] public string? Level { get; set; }

    [SupplyParameterFromQuery] public string? Control { get; set; }

    [SupplyParameterFromQuery] public string? Stage { get; set; }

    [SupplyParameterFromQuery] public string? Unit { get; set; }

    [SupplyParameterFromQuery] public string? Topic { get; set; }

    /// <summary>yes: only what has no level or no controllability yet.</summary>
    [SupplyParameterFromQuery] public string? Unassessed { get; set; }

    /// <summary>yes: only what stands in a cell of the board.</summary>
    [SupplyParameterFromQuery] public string? Assessed { get; set; }

    [SupplyParameterFromQuery] public int Page { get; set; }

    [SupplyParameterFromQuery] public int Size { get; set; }

    private int PageSize => Size is 50 or 100 ? Size : 20;

    private bool AnySet => new[] { Q, Level, Control, Stage, Unit, Topic, Unassessed, Assessed }.Any(value => !string.IsNullOrEmpty(value));

    public void Dispose()
    {
        _leaving.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        if (!user.Can(Permission.ReadHazards))
        {
            Navigation.NotFound();
            return;
        }

        _mayRegister = user.Can(Permission.RegisterHazard);
        _units = [.. (await List.UnitsAsync(_leaving.Token)).Select(unit => new Choice<string>(unit.Path, unit.Name))];
        var filter = new HazardFilter(
            Parse<RiskLevel>(Level), Parse<Controllability>(Control), Parse<HazardStage>(Stage), Unit, Topic, Q, Unassessed == "yes", Assessed: Assessed == "yes");
        _page = await List.HandleAsync(filter, Math.Max(1, Page), PageSize, _leaving.Token);
    }

    private static TEnum? Parse<TEnum>(string? text)
        where TEnum : struct, Enum => Enum.TryParse<TEnum>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
