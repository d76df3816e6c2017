using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Review;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>The steps that a reader may take beside the next one, as the menu of the page lists them.</summary>
public static class FurtherSteps
{
    public static IReadOnlyList<MenuAction<PetitionStepKind>> Of(PetitionDetail petition, DateOnly today)
    {
        var (status, rights, course) = (petition.Status, petition.Rights, petition.Course);
        var review = course.Review is null ? "申请复查" : "申请复核";
        (bool May, PetitionStepKind Step, string Text)[] steps =
        [
            (status is PetitionStatus.Registered && rights.Forward, PetitionStepKind.Forward, "转送"),
            (status is PetitionStatus.Registered && rights.HandleHere, PetitionStepKind.HandleHere, "自办"),
            (status is PetitionStatus.Registered && rights.Inform, PetitionStepKind.Inform, "告知法定途径"),
            (status is PetitionStatus.Registered or PetitionStatus.Assigned && rights.Handle && course.NonAcceptance is not { Waits: true }, PetitionStepKind.RefuseAcceptance, "不予受理"),
            (status is not PetitionStatus.Closed && rights.SubmitToLeader && course.Reading is not { InstructedAt: null }, PetitionStepKind.SubmitToLeader, "呈阅"),
            (rights.Handle && course.Reading is { InstructedAt: not null, ReportedAt: null }, PetitionStepKind.ReportInstruction, "报告批示落实"),
            (rights.RequestReview && ReviewSteps.MayAsk(petition), PetitionStepKind.RequestReview, review),
            (rights.RequestReview && course.Outside is { AnsweredOn: null }, PetitionStepKind.AnswerOutside, "登记复查、复核结果"),
            (rights.Close && ReviewSteps.MaySettle(petition), PetitionStepKind.Settle, "停访息诉"),
            (rights.Close && ReviewSteps.MayExhaust(petition, today), PetitionStepKind.Exhaust, "三级终结"),
            (status is not PetitionStatus.Closed && (rights.Handle || rights.RequestReview), PetitionStepKind.Urgent, "报告重大、紧急"),
            (petition.Rights.Handle && petition.Status is not PetitionStatus.Closed, PetitionStepKind.Describe, "更正事项"),
            (petition.Rights.Handle && AssistTask.StatusFault(petition.Status) is null, PetitionStepKind.Assist, "请单位协办"),
            (petition.Rights.Handle, PetitionStepKind.Commit, "登记承诺"),
            (petition.Rights.Handle, PetitionStepKind.Agree, "登记调解、和解协议"),
            (petition.Rights.Handle, PetitionStepKind.Link, "关联另一件（重信、并案）"),
            (petition.Rights.Handle && IsExtendable(petition), PetitionStepKind.Extend, "申请延期"),
            (petition.Rights.Accept && petition.Status is PetitionStatus.Assigned && Runs(petition, ClockKind.Objection), PetitionStepKind.Object, "提出异议退回"),
            (petition.Rights.Handle && Runs(petition, ClockKind.Simple), PetitionStepKind.LeaveFastTrack, "转为普通办理"),
            (petition.Rights.Handle && Runs(petition, ClockKind.Recheck), PetitionStepKind.Hearing, petition.ClockOf(ClockKind.Recheck)?.PausedOn is null ? "登记听证开始" : "登记听证结束"),
        ];
        return [.. steps.Where(step => step.May).Select(step => new MenuAction<PetitionStepKind>(step.Step, step.Text))];
    }

    private static bool Runs(PetitionDetail petition, ClockKind kind) => petition.ClockOf(kind) is { MetOn: null };

    private static bool IsExtendable(PetitionDetail petition) =>
        petition.Status is PetitionStatus.Accepted or PetitionStatus.OpinionSubmitted or PetitionStatus.OpinionApproved
        && Runs(petition, ClockKind.Handling) && !petition.Course.IsTimeAsked;
}
