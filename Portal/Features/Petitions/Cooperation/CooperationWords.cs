using System.Globalization;
using Portal.Domain.Petitions.Cooperation;
using Portal.UI;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Chinese words of working together.</summary>
public static class CooperationWords
{
    public static string Of(AssistState state) => state switch
    {
        AssistState.Open => "待答复",
        AssistState.Answered => "已答复",
        AssistState.Confirmed => "已采用",
        AssistState.Waived => "不再等",
    };

    public static string Of(CommitmentSource source) => source switch
    {
        CommitmentSource.Promise => "口头承诺",
        CommitmentSource.Agreement => "调解、和解协议",
        CommitmentSource.Opinion => "意见支持",
    };

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Mediation => "人民调解协议",
        AgreementKind.Settlement => "和解协议",
    };

    public static string Of(MatterLinkKind kind) => kind switch
    {
        MatterLinkKind.Repeat => "重信",
        MatterLinkKind.Merged => "并案",
    };

    public static string Of(CommitmentView view) => view switch
    {
        CommitmentView.Open => "待兑现",
        CommitmentView.Late => "逾期未兑现",
        CommitmentView.Kept => "已兑现",
        CommitmentView.All => "全部",
    };

    /// <summary>12,000.50 元.</summary>
    public static string Money(decimal amount) => $"{amount.ToString(decimal.IsInteger(amount) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture)} 元";

    public static DueState Due(AssistTaskRow task, DateOnly today) => task.State switch
    {
        AssistState.Waived => new DueState(DueKind.Paused, "不再等"),
        AssistState.Answered or AssistState.Confirmed => DueState.Done("已答复", task.AnsweredOn ?? task.DueOn, today),
        AssistState.Open => DueState.Running(task.DueOn, today),
    };

    public static DueState Due(CommitmentRow row, DateOnly today) =>
        row.CancelledOn is { } cancelled ? DueState.Done("已撤销", cancelled, today)
        : row.FulfilledOn is { } kept ? DueState.Done(kept > row.DueOn ? "逾期兑现" : "已兑现", kept, today)
        : DueState.Running(row.DueOn, today);
}
