using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>One hazard: facts, level with its rule, controllability, visits and their history.</summary>
public sealed partial class HazardPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IDisposable? _subscription;
    private HazardView? _hazard;
    private Refusal? _panelRefusal;
    private Panel _panel;
    private bool _mayAssess;
    private bool _mayRecord;

    private enum Panel
    {
        None,
        Level,
        Controllability,
    }

    [Inject] public required ReadHazard Read { get; init; }

    [Inject] public required SetHazardLevel SetLevel { get; init; }

    [Inject] public required AssessControllability Assess { get; init; }

    [Inject] public required CurrentUser CurrentUser { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Number { get; set; } = "";

    private string NextStep => _hazard switch
    {
        { Level: null } => "先按规则定风险等级，走访计划随等级生成",
        { Control: null } => "再评五项可控性：我们自己能不能解决这件事",
        { NextReviewOn: { } review } when review < Time.Today => $"复评已过 {Time.Today.DayNumber - review.DayNumber} 天，请按现在的情况再评一次",
        { NextReviewOn: { } review } => $"下次复评 {UI.ChineseDates.Legal(review)}",
        _ => "等级升高随时可以；调低需要凭证和另一人复核",
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
            _subscription = Notices.Subscribe([nameof(Hazard), nameof(Visit)], matters => InvokeAsync(() => ChangedAsync(matters)));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var user = await CurrentUser.GetAsync(_leaving.Token);
        _mayAssess = user.Can(Permission.AssessHazard);
        _mayRecord = user.Can(Permission.RecordVisit);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var result = await Read.HandleAsync(Number, _leaving.Token);
        if (!result.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _hazard = result.Value;
    }

    /// <summary>What somebody else changed is shown at once; an open panel keeps what was typed and meets the change when it is saved.</summary>
    private async Task ChangedAsync(IReadOnlyCollection<ChangedMatter> matters)
    {
        if (_panel == Panel.None && !_leaving.IsCancellationRequested && matters.Any(matter => matter.MatterId == _hazard?.Id))
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    private void Open(Panel panel) => (_panel, _panelRefusal) = (panel, null);

    private void Close() => _panel = Panel.None;

    private Task SetLevelAsync((RiskLevel Level, string Reason) choice) =>
        DoAsync(() => SetLevel.HandleAsync(Number, choice.Level, choice.Reason, _hazard!.Version, _leaving.Token));

    private Task AssessAsync((ControllabilityFactors Factors, DateOnly NextReviewOn) choice) =>
        DoAsync(() => Assess.HandleAsync(Number, choice.Factors, choice.NextReviewOn, _hazard!.Version, _leaving.Token));

    private async Task DoAsync(Func<Task<Result>> step)
    {
        var result = await step();
        _panelRefusal = result.Refusal;
        if (result.Refusal == SecurityRefusals.Conflict || result.IsOk)
        {
            await LoadAsync();
        }

        if (result.IsOk)
        {
            Close();
        }
    }
}
