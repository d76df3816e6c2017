using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Inquiry;

/// <summary>Chinese words of what petitioners send in and rate.</summary>
public static class InquiryWords
{
    public static string Of(PetitionerMessageKind kind) => kind switch
    {
        PetitionerMessageKind.Facts => "补充情况",
        PetitionerMessageKind.Withdrawal => "请求撤回",
        PetitionerMessageKind.ReviewRequest => "请求复查、复核",
    };

    public static string Of(Satisfaction satisfaction) => satisfaction switch
    {
        Satisfaction.Satisfied => "满意",
        Satisfaction.Fairly => "基本满意",
        Satisfaction.Dissatisfied => "不满意",
    };

    public static string Of(SecondLookResult result) => result switch
    {
        SecondLookResult.InOrder => "核查认为办理无误，核查人会向你说明。",
        SecondLookResult.ToBeCorrected => "核查发现确有不足，已责成改正。",
    };

    public static string Of(MessageOutcome outcome) => outcome switch
    {
        MessageOutcome.Taken => "已阅并纳入办理",
        MessageOutcome.Agreed => "同意撤回",
        MessageOutcome.Continued => "依法继续办理",
    };

    /// <summary>How a message stands, for its sender.</summary>
    public static string StateOf(PetitionerMessage message) => message.Outcome is { } outcome ? Of(outcome) : "已收到，已通知办理单位";

    /// <summary>What was just done; null for an address that says nothing.</summary>
    public static string? Done(string? what) => what switch
    {
        "facts" => "补充的情况已收到，已通知办理单位。",
        "withdraw" => "撤回请求已收到。办理单位会依法处理，结果在这里告诉你。",
        "review" => "请求已收到，已通知信访办登记。",
        "rate" => "评价已收到，谢谢。12 小时内可以修改。",
        _ => null,
    };
}
