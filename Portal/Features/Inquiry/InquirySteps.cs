using Portal.Domain.Petitions;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Inquiry;

/// <summary>The path of a petition and its dates in words for the petitioner.</summary>
public static class InquirySteps
{
    /// <summary>Where the matter stands, as one sentence.</summary>
    public static string Now(PetitionStatus status) => status switch
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
            ("办结", petition.ClosedOn),
        ];
        return [.. steps.Select((step, index) => new InquiryStep(step.Text, index < current ? step.On : null, index < current, index == current))];
    }

    /// <summary>Days still to come, the nearest first.</summary>
    public static IReadOnlyList<InquiryDate> DatesOf(Petition petition, DateOnly today) =>
    [
        .. petition.Clocks.Where(clock => clock.MetOn is null && (clock.Kind is ClockKind.Notice or ClockKind.Handling || (clock.Kind is ClockKind.ReviewRequest && !clock.IsLate(today))))
            .OrderBy(clock => clock.LatestOn).Select(clock => new InquiryDate(clock.LatestOn, TextOf(clock), clock.IsLate(today))),
    ];

    private static string TextOf(Clock clock) => $"{ChineseDates.FullDate(clock.LatestOn)}前（含当天），{(clock.Kind switch
    {
        ClockKind.Notice => "书面告知你是否受理、由谁办理",
        ClockKind.Handling => "书面答复你处理意见",
        _ => "你可以请求复查",
    })}。（{ClockRule.All[clock.Kind].LegalBasis}）";

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
