using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Dispositions;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>The next legal step of a petition for this reader, and what is missing before it.</summary>
/// <param name="Kind">Null when the reader has nothing to do now.</param>
/// <param name="Label">Words of the button.</param>
/// <param name="Why">What is owed or missing.</param>
/// <param name="ClaimId">The claim to conclude on.</param>
public sealed record NextStep(PetitionStepKind? Kind, string Label, string Why, Guid? ClaimId = null)
{
    public static NextStep Of(PetitionDetail petition, DateOnly today) => CourseStep.Of(petition) ?? petition.Status switch
    {
        PetitionStatus.Registered => petition.Rights.Assign
            ? new(PetitionStepKind.Assign, "交办到单位", $"先交办、转送、告知或自办，{By(petition, ClockKind.Notice, today)}要书面告知信访人。")
            : Wait("等信访办交办到承办单位。"),
        PetitionStatus.Assigned => petition.Rights.Accept
            ? new(PetitionStepKind.Accept, "受理并出具告知书", $"受理并告知后，60 日办结开始计算；{ToNotify(petition, today)}。")
            : Wait($"等{petition.HandlingUnit}受理，{ToNotify(petition, today)}。"),
        PetitionStatus.Accepted => petition.Rights.Handle ? Handling(petition, today) : Wait($"{petition.HandlingUnit}正在办理，{By(petition, Owed(petition), today)}要送达{petition.PaperName}。"),
        PetitionStatus.OpinionSubmitted when petition.Rights.Approve && petition.Opinion!.DraftedById == petition.Rights.UserId =>
            Wait("意见书由你起草，请单位另一位负责人或分管领导审批。"),
        PetitionStatus.OpinionSubmitted => petition.Rights.Approve
            ? new(PetitionStepKind.Approve, "审批签发", $"{petition.Opinion!.DraftedBy}起草的{petition.PaperName}等你审批。")
            : Wait($"{petition.PaperName}已送审，等单位另一位负责人或分管领导审批。"),
        PetitionStatus.OpinionApproved => petition.Rights.Deliver
            ? new(PetitionStepKind.Deliver, "登记送达", $"{petition.PaperName}已签发，{By(petition, Owed(petition), today)}要送达信访人。")
            : Wait($"{petition.PaperName}已签发，等送达信访人。"),
        PetitionStatus.Delivered => petition.Rights.Close
            ? new(PetitionStepKind.Close, "办结", "意见书已送达，可以办结；信访人请求复查的权利不受影响。")
            : Wait("意见书已送达，等信访办办结。"),
        PetitionStatus.Closed => Wait($"{PetitionWords.Of(petition.Status, petition.Course.Ending)}（{ChineseDates.Row(petition.ClosedOn ?? today, today)}），内容只读；仍可记录接谈。"),
    };

    private static NextStep Handling(PetitionDetail petition, DateOnly today)
    {
        if (petition.Contacts.Count == 0)
        {
            return new(PetitionStepKind.Contact, "记录接谈", "出具意见前要先听取信访人陈述，现在还没有接谈记录。");
        }

        if (petition.Claims.FirstOrDefault(claim => claim.Conclusion is null) is { } open)
        {
            return new(PetitionStepKind.Conclude, $"填写要点 {open.Ordinal} 的结论", $"还有 {petition.Claims.Count - petition.Concluded} 个诉求要点没有结论，写完才能送审。", open.Id);
        }

        if (petition.IsMerged)
        {
            return new(PetitionStepKind.FollowLead, "按主件答复", "本件已并案，主件签发后在这里按主件答复，再单独送达。");
        }

        var paper = petition.PaperName;
        var missing = petition.Opinion is { } opinion ? opinion.Draft.FirstMissingPart()?.Message : $"还没有拟写{paper}。";
        return missing is not null ? new(PetitionStepKind.Opinion, $"拟写{paper}", missing)
            : petition.Course.Review is { Conclusion: null } review
                ? new(PetitionStepKind.ConcludeReview, $"填写{PetitionWords.Of(review.Level)}结论", "送审前要写明对原意见是维持、变更、撤销还是责令重新办理。")
            : new(PetitionStepKind.Submit, $"送审{paper}", $"五个部分都已写好，可以送审；{By(petition, Owed(petition), today)}要送达。");
    }

    /// <summary>A notice that was given is not owed again.</summary>
    private static string ToNotify(PetitionDetail petition, DateOnly today) => petition.ClockOf(ClockKind.Notice)?.MetOn is not null
        ? "去向已经告知信访人，确认以前由首接单位负责"
        : $"{By(petition, ClockKind.Notice, today)}要书面告知信访人";

    private static ClockKind Owed(PetitionDetail petition) => petition.Course.Review is { } review ? ReviewPath.ClockOf(review.Level) : ClockKind.Handling;

    private static NextStep Wait(string why) => new(null, "", why);

    private static string By(PetitionDetail petition, ClockKind kind, DateOnly today) =>
        petition.ClockOf(kind) is { } clock ? $"{ChineseDates.Row(clock.TargetOn, today)} 前" : "";
}
