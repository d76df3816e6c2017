using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Own tasks first, then plans and rounds for those who run screening; stays up to date by itself.</summary>
public sealed partial class ScreeningPage : IDisposable
{
    private const int PageSize = 20;

    private readonly CancellationTokenSource _left = new();
    private IDisposable? _live;
    private RoundListing? _rounds;
    private PlanBoard? _plans;
    private IReadOnlyList<ScreeningDutyRow> _duties = [];
    private IReadOnlyList<OwnTaskRow> _own = [];
    private bool _fills;
    private bool _starting;
    private string? _notice;
    private Refusal? _refusal;

    [Inject] public required ListRounds Rounds { get; init; }

    [Inject] public required ListPlans Plans { get; init; }

    [Inject] public required ListOwnTasks OwnTasks { get; init; }

    [Inject] public required ScreeningDuties Duties { get; init; }

    [Inject] public required OpenRoundNow Open { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "page")] public int? AskedPage { get; set; }

    /// <summary>The round that a plan opened when it was saved.</summary>
    [SupplyParameterFromQuery] public string? Opened { get; set; }

    /// <summary>Whether a plan was just saved.</summary>
    [SupplyParameterFromQuery] public string? Saved { get; set; }

    private string? SavedNotice => Opened is not null ? $"计划已保存，这一轮已开始，编号 {Opened}。" : Saved is not null ? "计划已保存，到日子自动开轮。" : null;

    private int PageNumber => Math.Max(1, AskedPage ?? 1);

    public void Dispose()
    {
        _live?.Dispose();
        _left.Cancel();
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["ScreeningTask", "ScreeningRound", "ScreeningPlan"], _ => InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            }));
        }
    }

    private async Task ReadAsync()
    {
        var rounds = await Rounds.HandleAsync(PageNumber, PageSize, _left.Token);
        if (!rounds.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _fills = (await User.GetAsync(_left.Token)).Can(Permission.FillScreening);
        _duties = await Duties.HandleAsync(_left.Token);
        _own = await OwnTasks.HandleAsync(_left.Token);
        _plans = await Plans.HandleAsync(_left.Token);
        _rounds = rounds.Value;
    }

    private async Task OpenNowAsync(Guid planId)
    {
        var opened = await Open.HandleAsync(planId, CancellationToken.None);
        (_notice, _refusal) = (opened.IsOk ? $"这一轮已开始，编号 {opened.Value}，各单位已收到任务。" : null, opened.Refusal);
        await ReadAsync();
    }

    private async Task StartedAsync(string number)
    {
        (_starting, _refusal) = (false, null);
        _notice = $"专项排查已开始，编号 {number}，各单位已收到任务。";
        await ReadAsync();
    }
}
