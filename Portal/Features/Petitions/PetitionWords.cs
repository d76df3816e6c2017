using MudBlazor;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Attachments;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Visits;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>Chinese words of petitions, on screen and on paper.</summary>
public static class PetitionWords
{
    public static string Of(PetitionChannel channel) => channel switch
    {
        PetitionChannel.Letter => "来信",
        PetitionChannel.Visit => "来访",
        PetitionChannel.Call => "来电",
        PetitionChannel.Online => "网上",
        PetitionChannel.LeaderMailbox => "领导信箱",
        PetitionChannel.Referral => "上级转送",
    };

    public static string IconOf(PetitionChannel channel) => channel switch
    {
        PetitionChannel.Letter => Icons.Material.Outlined.Mail,
        PetitionChannel.Visit => Icons.Material.Outlined.Groups,
        PetitionChannel.Call => Icons.Material.Outlined.Call,
        PetitionChannel.Online => Icons.Material.Outlined.Link,
        PetitionChannel.LeaderMailbox => Icons.Material.Outlined.MarkunreadMailbox,
        PetitionChannel.Referral => Icons.Material.Outlined.Forward,
    };

    public static string Of(PetitionKind kind) => kind switch
    {
        PetitionKind.Suggestion => "建议意见",
        PetitionKind.Accusation => "检举控告",
        PetitionKind.Appeal => "申诉求决",
    };

    public static string Of(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Photo => "照片",
        AttachmentKind.Paper => "文件",
        AttachmentKind.Audio => "录音",
    };

    public static string Of(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => "待交办",
        PetitionStatus.Assigned => "待受理",
        PetitionStatus.Accepted => "办理中",
        PetitionStatus.OpinionSubmitted => "待审批",
        PetitionStatus.OpinionApproved => "待送达",
        PetitionStatus.Delivered => "已送达",
        PetitionStatus.Closed => "已办结",
    };

    public static string Of(ClaimConclusion conclusion) => conclusion switch
    {
        ClaimConclusion.Supported => "支持",
        ClaimConclusion.ReasonableWithoutBasis => "合理但缺乏依据",
        ClaimConclusion.NotSupported => "不支持",
    };

    /// <summary>The end of a closed petition, as its step is called.</summary>
    public static string Of(PetitionEnding ending) => ending switch
    {
        PetitionEnding.Answered => "已办结",
        PetitionEnding.Informed => "已告知去向",
        PetitionEnding.NotAccepted => "不予受理",
        PetitionEnding.Settled => "停访息诉",
        PetitionEnding.Exhausted => "三级终结",
        PetitionEnding.Withdrawn => "已撤回",
    };

    /// <summary>The step, or how it ended.</summary>
    public static string Of(PetitionStatus status, PetitionEnding? ending) => ending is { } known ? Of(known) : Of(status);

    public static string Of(DispositionKind kind) => kind switch
    {
        DispositionKind.Inform => "告知",
        DispositionKind.Forward => "转送",
        DispositionKind.Assign => "交办",
        DispositionKind.SubmitToLeader => "呈阅",
        DispositionKind.HandleHere => "自办",
        DispositionKind.Return => "退回",
    };

    public static string Of(ReviewLevel level) => level switch
    {
        ReviewLevel.Review => "复查",
        ReviewLevel.Recheck => "复核",
    };

    public static string Of(ReviewConclusion conclusion) => conclusion switch
    {
        ReviewConclusion.Upheld => "维持",
        ReviewConclusion.Changed => "变更",
        ReviewConclusion.Revoked => "撤销",
        ReviewConclusion.Redo => "责令重新办理",
    };

    /// <summary>A way of contact; speaking with a petitioner is 接谈, not 询问.</summary>
    public static string Of(ContactMethod method) => method is ContactMethod.Talk ? "当面接谈" : ContactMethodWords.Of(method);

    /// <summary>15 日告知, as on clocks.</summary>
    public static string Of(ClockKind kind) => kind switch
    {
        ClockKind.Notice => "15 日告知",
        ClockKind.Handling => "60 日办结",
        ClockKind.Assignment => "交办反馈",
        ClockKind.ReviewRequest => "30 日请求复查",
        ClockKind.Objection => "5 个工作日异议",
        ClockKind.Simple => "10 个工作日简易办理",
        ClockKind.Review => "30 日复查",
        ClockKind.RecheckRequest => "30 日请求复核",
        ClockKind.Recheck => "30 日复核",
    };

    /// <summary>60 日办结, or 60+30 日办结 once time was granted.</summary>
    public static string Of(ClockRow clock) => clock.Kind is ClockKind.Handling && clock.TargetOn.DayNumber - clock.StartsOn.DayNumber - 60 is > 0 and var granted
        ? $"60+{granted} 日办结"
        : Of(clock.Kind);

    /// <summary>What is owed when the clock runs, as a duty.</summary>
    public static string DutyOf(ClockKind kind) => kind switch
    {
        ClockKind.Notice => "书面告知受理情况",
        ClockKind.Handling => "送达处理意见书",
        ClockKind.Assignment => "反馈办理结果",
        ClockKind.ReviewRequest => "信访人可以请求复查",
        ClockKind.Objection => "承办单位可以提出异议",
        ClockKind.Simple => "简易办理，送达处理意见书",
        ClockKind.Review => "送达复查意见书",
        ClockKind.RecheckRequest => "信访人可以请求复核",
        ClockKind.Recheck => "送达复核意见书",
    };

    /// <summary>60 日, in narrow columns.</summary>
    public static string ShortOf(ClockKind kind) => kind switch
    {
        ClockKind.Notice => "15 日",
        ClockKind.Handling => "60 日",
        ClockKind.Assignment => "交办",
        ClockKind.ReviewRequest => "30 日",
        ClockKind.Objection => "5 工作日",
        ClockKind.Simple => "10 工作日",
        ClockKind.Review => "复查",
        ClockKind.RecheckRequest => "30 日",
        ClockKind.Recheck => "复核",
    };
}
