using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Screening.Following;

/// <summary>Units × status of one round, late first; tiles filter, rows open the answers, the office approves and urges, and it stays up to date by itself.</summary>
public sealed partial class RoundPage : IDisposable
{
    private static readonly TimeSpan s_atMostEvery = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _left = new();
    private readonly HashSet<Guid> _chosen = [];
    private LiveRefresh? _refresh;
    private IDisposable? _live;
    private RoundView? _round;
    private IReadOnlyList<NilStreakRow> _streaks = [];
    private HashSet<Guid> _tasks = [];
    private string? _said;
    private Refusal? _refusal;

    [Inject] public required ReadRound Read { get; init; }

    [Inject] public required FindNilStreaks FindStreaks { get; init; }

    [Inject] public required ApproveTasks Approve { get; init; }

    [Inject] public required UrgeLateUnits Urge { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required TimeProvider Clock { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Number { get; set; } = "";

    /// <summary>Key of a <see cref="RoundShow"/>; null shows all.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    private RoundShow Shown => RoundShow.Of(Show);

    private IReadOnlyList<RoundTaskRow> Rows => [.. _round!.Tasks.Where(IsIn(Shown))];

    private IReadOnlyList<Guid> Waiting => [.. Rows.Where(task => task.IsToReview).Select(task => task.TaskId)];

    private int OwedLate => _round!.Tasks.Count(task => task.IsOwedLate(Time.Today));

    public void Dispose()
    {
        _live?.Dispose();
        _left.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_round?.Number != Number)
        {
            await ReadAsync();
            _streaks = _round is null ? [] : await FindStreaks.HandleAsync(_round.Id, _left.Token);
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _refresh = new LiveRefresh(s_atMostEvery, Clock, () => InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            }));
            _live = Notices.Subscribe(
                ["ScreeningTask", "ScreeningAnswer"],
                changed => changed.Any(matter => _tasks.Contains(matter.MatterId)) ? _refresh.AskAsync(_left.Token) : Task.CompletedTask);
        }
    }

    private Func<RoundTaskRow, bool> IsIn(RoundShow show) => task => show.IsIn(task, Time.Today);

    private string Count(RoundShow show) => _round!.Tasks.Count(IsIn(show)).ToString(CultureInfo.InvariantCulture);

    private string LinkTo(string? show) => $"/screening/rounds/{Number}{(show is null ? null : $"?show={show}")}";

    private void Choose((Guid TaskId, bool Chosen) choice) => _ = choice.Chosen ? _chosen.Add(choice.TaskId) : _chosen.Remove(choice.TaskId);

    private void ChooseAll() => _chosen.UnionWith(Waiting);

    private async Task ApproveAsync()
    {
        var approved = await Approve.HandleAsync([.. _chosen], CancellationToken.None);
        _refusal = approved.Refusal;
        _said = approved.Value is not { } receipt ? null
            : receipt.Left.Count == 0 ? $"已批准 {receipt.Approved} 个单位。"
            : $"已批准 {receipt.Approved} 个单位；没有批准的：{string.Join("；", receipt.Left.Select(left => $"{left.Unit}，{left.Refusal.Message.TrimEnd('。')}"))}。";
        await ReadAsync();
    }

    private async Task UrgeAsync()
    {
        var urged = await Urge.HandleAsync(Number, CancellationToken.None);
        _refusal = urged.Refusal;
        _said = urged.Value is not { } receipt ? null
            : $"已催办 {receipt.Urged} 个单位{(receipt.UrgedBefore > 0 ? $"，另有 {receipt.UrgedBefore} 个今天已催过" : null)}；催办记在各单位的记录里。";
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Number, _left.Token);
        if (read.IsOk)
        {
            _round = read.Value;
            _tasks = [.. _round.Tasks.Select(task => task.TaskId)];
            _chosen.IntersectWith(_round.Tasks.Where(task => task.IsToReview).Select(task => task.TaskId));
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
