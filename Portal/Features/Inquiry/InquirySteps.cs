using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Inquiry;

/// <summary>The path of a petition and its dates in words for the petitioner.</summary>
public static class InquirySteps
{
    /// <summary>Where the matter stands, as one sentence.</summary>
    public static string Now(PetitionStatus status, PetitionEnding? ending) => ending switch
    {
        PetitionEnding.Withdrawn => "已经按你的请求撤回，不再办理。以后仍可以就同一件事重新反映。",
        PetitionEnding.Informed => "已经书面告知你这件事该走的法定途径。",
        PetitionEnding.NotAccepted => "已经决定不予受理，理由写在不予受理告知书里。",
        PetitionEnding.Settled => "已经办结，并按你的意愿记为接受处理结果。",
        PetitionEnding.Exhausted => "办理、复查、复核的程序已经结束。生活有困难的，仍可以申请帮扶。",
        _ => Now(status),
    };

    private static string Now(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => "已经登记，正在确定由哪个单位办理。",
        PetitionStatus.Assigned => "已经交给责任单位，正在决定是否受理。",
        PetitionStatus.Accepted => "已经受理，正在调查核实。",
        PetitionStatus.OpinionSubmitted => "调查核实已经完成，处理意见正在审批。",
        PetitionStatus.OpinionApproved => "处理意见书已经签发，正在送达给你。",
        PetitionStatus.Delivered => "处理意见书已经送达。",
        PetitionStatus.Closed => "已经办结。",
    };

    public static IReadOnlyList<InquiryStep> Of(Petition petition)
    {
        var current = IndexOf(petition.Status);
        (string Text, DateOnly? On)[] steps =
        [
            ("登记", ChinaTime.DayOf(petition.RegisteredAt)),
            ("交给责任单位", petition.Dispositions.Count == 0 ? null : ChinaTime.DayOf(petition.Dispositions.Min(disposition => disposition.At))),
            ("受理并书面告知", petition.AcceptedOn),
            ("调查核实，作出处理意见", petition.Opinion?.ApprovedAt is { } at ? ChinaTime.DayOf(at) : null),
            ("送达处理意见书", petition.Opinion?.DeliveredOn),
            (EndOf(petition.Ending), petition.ClosedOn),
        ];
        if (petition.Ending is PetitionEnding.Withdrawn or PetitionEnding.Informed or PetitionEnding.NotAccepted)
        {
            return [.. steps.Where(step => step.On is not null).Select(step => new InquiryStep(step.Text, step.On, true, false))];
        }

        return [.. steps.Select((step, index) => new InquiryStep(step.Text, index < current ? step.On : null, index < current, index == current))];
    }

    /// <summary>Days still to come, the nearest first.</summary>
    public static IReadOnlyList<InquiryDate> DatesOf(Petition petition, DateOnly today) =>
    [
        .. petition.Clocks.Where(clock => clock.MetOn is null && (clock.Kind is ClockKind.Notice or ClockKind.Handling or ClockKind.Review or ClockKind.Recheck || (clock.Kind is ClockKind.ReviewRequest or ClockKind.RecheckRequest && !clock.IsLate(today))))
            .OrderBy(clock => clock.LatestOn).Select(clock => new InquiryDate(clock.LatestOn, TextOf(clock), clock.IsLate(today))),
    ];

    private static string TextOf(Clock clock) => $"{ChineseDates.FullDate(clock.LatestOn)}前（含当天），{(clock.Kind switch
    {
        ClockKind.Notice => "书面告知你是否受理、由谁办理",
        ClockKind.Handling => "书面答复你处理意见",
        ClockKind.Review => "书面答复你复查意见",
        ClockKind.Recheck => "书面答复你复核意见",
        ClockKind.RecheckRequest => "你可以请求复核",
        _ => "你可以请求复查",
    })}。（{ClockRule.All[clock.Kind].LegalBasis}）";

    private static string EndOf(PetitionEnding? ending) => ending is null or PetitionEnding.Answered ? "办结"
        : ending is PetitionEnding.Withdrawn ? "撤回" : ending is PetitionEnding.Informed ? "告知法定途径" : PetitionWords.Of(ending.Value);

    private static int IndexOf(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => 1,
        PetitionStatus.Assigned => 2,
        PetitionStatus.Accepted or PetitionStatus.OpinionSubmitted => 3,
        PetitionStatus.OpinionApproved => 4,
        PetitionStatus.Delivered => 5,
        PetitionStatus.Closed => 6,
    };
}
