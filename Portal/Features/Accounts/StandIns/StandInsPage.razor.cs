using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Domain.Accounts.StandIns;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Accounts.StandIns;

/// <summary>Who stands in for whom now and soon, and the form that hands work over; a refusal stands at its field.</summary>
public sealed partial class StandInsPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<StandInReason?>> s_reasons = [.. Enum.GetValues<StandInReason>().Select(reason => new Choice<StandInReason?>(reason, StandInWords.Of(reason)))];

    private readonly CancellationTokenSource _left = new();
    private StandInBoard? _board;
    private IReadOnlyList<Choice<Guid?>> _away = [];
    private IReadOnlyList<Choice<Guid?>> _colleagues = [];
    private Guid? _awayId;
    private Guid? _standInId;
    private DateOnly? _from;
    private DateOnly? _to;
    private StandInReason? _reason;
    private Refusal? _refusal;
    private Refusal? _endRefusal;
    private bool _atField;
    private string? _said;

    [Inject] public required ListStandIns List { get; init; }

    [Inject] public required SetStandIn Set { get; init; }

    [Inject] public required EndStandIn End { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose() => _left.Cancel();

    protected override Task OnInitializedAsync() => ReadAsync();

    private static Choice<Guid?> ChoiceOf(StandInChoice person) => new(person.UserId, $"{person.Name}（{person.UnitName}）");

    private string? ErrorOf(params ReadOnlySpan<Refusal> refusals)
    {
        if (_refusal is null || !refusals.Contains(_refusal))
        {
            return null;
        }

        _atField = true;
        return _refusal.ToString();
    }

    private async Task SetAsync()
    {
        var set = await Set.HandleAsync(new StandInForm(_awayId, _standInId, _from, _to, _reason), CancellationToken.None);
        (_refusal, _atField) = (set.Refusal, false);
        if (set.IsOk)
        {
            _said = _from > Time.Today ? $"已安排，{ChineseDates.FullDate(_from.Value)}开始，代班的人会收到通知。" : "已安排，现在起由代班的人办理，已通知。";
            (_standInId, _from, _to, _reason) = (null, Time.Today, null, null);
            await ReadAsync();
        }
    }

    private async Task EndAsync(StandInRow row)
    {
        if (!await Dialogs.AskAsync($"{row.StandInName}将不再看到{row.UnitName}的排查任务和走访。现在结束吗？", row.IsRunning ? "结束代班" : "取消代班", "先不结束"))
        {
            return;
        }

        var ended = await End.HandleAsync(row.Id, CancellationToken.None);
        (_endRefusal, _said) = (ended.Refusal, ended.IsOk ? "代班已结束。" : null);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var read = await List.HandleAsync(_left.Token);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _board = read.Value;
        _away = [.. _board.Away.Select(ChoiceOf)];
        _colleagues = [.. _board.Colleagues.Select(ChoiceOf)];
        _awayId ??= _away.Any(choice => choice.Value == _board.ReaderId) ? _board.ReaderId : null;
        _from ??= Time.Today;
    }
}
