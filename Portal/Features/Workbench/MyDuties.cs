using Portal.Domain.Accounts;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Answering;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Review;
using Portal.Features.Petitions.Urgent;
using Portal.Features.Screening;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Workbench;

/// <summary>Everything the reader has to do, from petitions, screening and hazards, in the order of its days.</summary>
public sealed class MyDuties(
    CurrentUser currentUser, PetitionDuties petitions, SecondLookDuties secondLooks, MessageDuties messages, OutsideReviewDuties outsideReviews, ScreeningDuties screening, HazardDuties hazards, CooperationDuties cooperation, UrgentDuties urgent,
    DeadlineDuties deadlines, ChinaTime time)
{
    private const int Most = 500;

    public async Task<DutyBoard> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var today = time.Today;
        var oversees = user.Role is PortalRole.Clerk or PortalRole.Leader;
        List<DutyRow> duties =
        [
            .. (await urgent.HandleAsync(ct)).Select(duty => new DutyRow(
                "报告重大、紧急情况", duty.Subject, duty.Number, duty.Unit, ChinaTime.DayOf(duty.DueAt), new DueState(DueKind.Late, duty.DueAt < time.Now ? "已超时" : $"{ChineseDates.Time(duty.DueAt)} 前"), "及时报告", 0, 0, duty.Link, "报告")),
            .. (await petitions.HandleAsync(mineOnly: !oversees, Most, ct)).GroupBy(duty => duty.PetitionId).Select(same => same.First())
                .Select(duty => PetitionRow(duty, user, today)).OfType<DutyRow>(),
            .. (await deadlines.HandleAsync(ct)).Select(duty => new DutyRow(
                duty.Action, duty.Subject, duty.Number, duty.Unit, duty.DueOn, DueState.Running(duty.DueOn, today), duty.Clock, 0, 0, duty.Link, duty.Button)),
            .. (await secondLooks.HandleAsync(ct)).Select(duty => SecondLookRow(duty, today)),
            .. (await messages.HandleAsync(ct)).Select(duty => new DutyRow(
                duty.Action, duty.Subject, duty.Number, duty.Unit, duty.SentOn, DueState.Running(duty.SentOn, today), duty.What, 0, 0, duty.Link, "处理")),
            .. (await outsideReviews.HandleAsync(ct)).Select(duty => new DutyRow(
                $"询问{PetitionWords.Of(duty.Level)}结果", duty.Subject, duty.Number, duty.Body, duty.DueOn, DueState.Running(duty.DueOn, today), $"30 日{PetitionWords.Of(duty.Level)}",
                Math.Max(0, today.DayNumber - duty.RequestedOn.DayNumber), duty.DueOn.DayNumber - duty.RequestedOn.DayNumber, duty.Link, "登记结果")),
            .. (await screening.HandleAsync(ct)).Select(duty => ScreeningRow(duty, today)),
            .. await hazards.HandleAsync(ct),
            .. (await cooperation.HandleAsync(ct)).Select(duty => new DutyRow(
                duty.Action, duty.Subject, duty.Number, duty.Unit, duty.DueOn, DueState.Running(duty.DueOn, today), duty.Clock, 0, 0, duty.Link, duty.Button) { IsToAccept = duty.IsGiven }),
        ];
        return DutySpans.Of(duties, today);
    }

    /// <summary>Null when it is no concern of the reader now: what others work on is followed once it is due, and by the leader once it is late.</summary>
    private static DutyRow? PetitionRow(PetitionDuty duty, UserContext user, DateOnly today)
    {
        var day = today > duty.DueOn ? duty.LatestOn : duty.DueOn;
        var isOwn = duty.IsMyStep && (user.Role != PortalRole.Clerk || duty.UnitId == user.UnitId || duty.Step == PetitionStatus.Registered);
        if (!isOwn && day >= (user.Role == PortalRole.Leader ? today : today.AddDays(1)))
        {
            return null;
        }

        var (action, button) = isOwn ? StepOf(duty) : ($"跟进：{StepOf(duty).Action}", "查看");
        var total = duty.DueOn.DayNumber - duty.StartsOn.DayNumber;
        return new DutyRow(
            action, duty.Subject, duty.Number, duty.Unit, day, DueState.Running(day, today, legal: duty.Clock != ClockKind.Assignment),
            PetitionWords.Of(duty.Clock), Math.Max(0, today.DayNumber - duty.StartsOn.DayNumber), total, duty.Link, button)
        {
            IsToAccept = isOwn && duty.Step == PetitionStatus.Assigned,
        };
    }

    private static (string Action, string Button) StepOf(PetitionDuty duty) => duty.Step switch
    {
        PetitionStatus.Registered => ("交办到单位", "交办"),
        PetitionStatus.Assigned => ("出具受理告知书", "受理"),
        PetitionStatus.Accepted => ("拟写处理意见书", "拟写"),
        PetitionStatus.OpinionSubmitted => ("审批处理意见书", "审批"),
        PetitionStatus.OpinionApproved => ("登记送达", "登记送达"),
        PetitionStatus.Delivered or PetitionStatus.Closed => (duty.What, "查看"),
    };

    private static DutyRow SecondLookRow(SecondLookDuty duty, DateOnly today) => new(
        "二次核查", duty.Subject, duty.Number, duty.Unit, duty.DueOn, DueState.Running(duty.DueOn, today), "信访人评价不满意",
        Math.Max(0, today.DayNumber - duty.OpenedOn.DayNumber), duty.DueOn.DayNumber - duty.OpenedOn.DayNumber, duty.Link, "核查");

    private static DutyRow ScreeningRow(ScreeningDutyRow duty, DateOnly today) => new(
        duty.IsReturned ? "补正排查" : duty.Answered == 0 ? "填报排查" : "继续填报排查", duty.RoundName, "", duty.UnitName, duty.DueOn, DueState.Running(duty.DueOn, today),
        duty.IsReturned ? "退回补正" : $"已答 {duty.Answered} / {duty.Total} 项", 0, 0, duty.Href, duty.IsReturned ? "补正" : "填报");
}
