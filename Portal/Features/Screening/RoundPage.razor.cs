using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Units × status of one round, late first; tiles filter, rows open the answers, and it stays up to date by itself.</summary>
public sealed partial class RoundPage : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private IDisposable? _live;
    private RoundView? _round;

    [Inject] public required ReadRound Read { get; init; }

    [Inject] public required LiveNotices Notices { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Parameter] public string Number { get; set; } = "";

    /// <summary>done, nil or late; null shows all.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    private string Title => Show switch { "done" => "已报单位", "nil" => "零报告单位", "late" => "逾期单位", _ => "全部单位" };

    private IReadOnlyList<RoundTaskRow> Shown => [.. _round!.Tasks.Where(task => Show switch { "done" => IsDone(task), "nil" => IsNil(task), "late" => IsLate(task), _ => true })];

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
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _live = Notices.Subscribe(["ScreeningTask", "ScreeningAnswer"], changed => InvokeAsync(async () =>
            {
                if (_round?.Tasks.Any(task => changed.Any(matter => matter.MatterId == task.TaskId)) is true)
                {
                    await ReadAsync();
                    StateHasChanged();
                }
            }));
        }
    }

    private static bool IsDone(RoundTaskRow task) => task.Status is not ScreeningTaskStatus.Open;

    private static bool IsNil(RoundTaskRow task) => task.Status is ScreeningTaskStatus.Nil;

    private bool IsLate(RoundTaskRow task) => task.IsLate(Time.Today);

    private string Count(Func<RoundTaskRow, bool> which) => _round!.Tasks.Count(which).ToString(CultureInfo.InvariantCulture);

    private string LinkTo(string? show) => $"/screening/rounds/{Number}{(show is null ? null : $"?show={show}")}";

    private async Task ReadAsync()
    {
        var read = await Read.HandleAsync(Number, _left.Token);
        if (read.IsOk)
        {
            _round = read.Value;
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
