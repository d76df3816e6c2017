using System.Globalization;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Attachments;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Intake;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Inquiry;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Intake;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>History of a petition in plain Chinese: steps, fields and values.</summary>
public static class PetitionChangeWords
{
    private static readonly Dictionary<string, string> s_actions = new()
    {
        ["petition.register"] = "登记",
        ["petition.read-back"] = "记录宣读确认",
        ["petition.receipt.check"] = "核对收到日期",
        ["petition.attachment.add"] = "补充材料",
        ["petition.describe"] = "更正事项",
        ["petition.assign"] = "交办",
        ["petition.accept"] = "受理",
        ["petition.contact"] = "记录接谈",
        ["petition.claim"] = "补充诉求要点",
        ["petition.conclude"] = "填写结论",
        ["petition.opinion.draft"] = "拟写处理意见书",
        ["petition.opinion.submit"] = "送审处理意见书",
        ["petition.opinion.return"] = "退回处理意见书",
        ["petition.opinion.approve"] = "审批签发处理意见书",
        ["petition.deliver"] = "送达处理意见书",
        ["petition.close"] = "办结",
        ["petition.forward"] = "转送",
        ["petition.inform"] = "告知去向",
        ["petition.handle-here"] = "自办并受理",
        ["petition.submit-to-leader"] = "呈阅",
        ["petition.instruct"] = "领导批示",
        ["petition.report-instruction"] = "报告批示落实",
        ["petition.not-accepted.propose"] = "不予受理送审",
        ["petition.not-accepted.sign"] = "签发不予受理告知书",
        ["petition.not-accepted.return"] = "退回不予受理",
        ["petition.review.request"] = "登记复查、复核申请",
        ["petition.review.outside"] = "登记外部复查、复核",
        ["petition.review.outside-answer"] = "登记外部复查、复核结果",
        ["petition.review.conclude"] = "填写复查、复核结论",
        ["petition.settle"] = "停访息诉",
        ["petition.exhaust"] = "三级终结",
        ["petition.urgent.raise"] = "标为重大、紧急",
        ["petition.urgent.report"] = "登记重大、紧急报告",
        ["petition.identity.reveal"] = "查看身份信息",
        ["petition.silence"] = "未受理满 15 日，60 日起算",
        ["petition.extension.ask"] = "申请延期",
        ["petition.extension.approve"] = "批准延期",
        ["petition.extension.refuse"] = "不同意延期",
        ["petition.objection.file"] = "提出异议退回",
        ["petition.objection.agree"] = "同意退回",
        ["petition.objection.refuse"] = "不同意退回",
        ["petition.simple.leave"] = "转为普通办理",
        ["petition.hearing.begin"] = "登记听证开始",
        ["petition.hearing.end"] = "登记听证结束",
        ["calendar.follow"] = "按工作日历重算时限",
        ["petitioner.facts"] = "信访人补充情况",
        ["petitioner.withdraw"] = "信访人请求撤回",
        ["petitioner.review"] = "信访人请求复查",
        ["petitioner.rate"] = "信访人评价",
        ["petition.withdraw"] = "同意撤回",
        ["petition.review.take-up"] = "登记信访人的复查、复核请求",
        ["petitioner.settle"] = "处理信访人来文",
        ["second-look.record"] = "记录二次核查",
        ["petition.assist.ask"] = "请单位协办",
        ["petition.assist.answer"] = "答复协办",
        ["petition.assist.confirm"] = "采用协办答复",
        ["petition.assist.return"] = "退回协办答复",
        ["petition.assist.waive"] = "不再等协办答复",
        ["petition.commitment.record"] = "登记承诺",
        ["petition.commitment.fulfil"] = "兑现承诺",
        ["petition.commitment.change"] = "变更承诺",
        ["petition.commitment.cancel"] = "撤销承诺",
        ["petition.agreement"] = "登记协议",
        ["petition.agreement.confirm"] = "登记司法确认",
        ["petition.link"] = "关联为重信",
        ["petition.unlink"] = "解除重信关联",
        ["petition.merge"] = "并案",
        ["petition.unmerge"] = "撤销并案",
        ["petition.merge.answer"] = "按主件答复",
    };

    private static readonly Dictionary<string, string> s_fields = new()
    {
        ["Petition.Number"] = "编号", ["Petition.Subject"] = "事项名称", ["Petition.OwnWords"] = "信访人原话", ["Petition.Summary"] = "概述",
        ["Petition.Channel"] = "渠道", ["Petition.Kind"] = "类别", ["Petition.Topic"] = "主题", ["Petition.IsGroup"] = "集体来访", ["Petition.People"] = "人数",
        ["Petition.Representatives"] = "代表人数", ["Petition.ReceivedOn"] = "收到日期", ["Petition.HandlingUnitId"] = "主办单位", ["Petition.Status"] = "环节",
        ["Petition.AcceptedOn"] = "受理日期", ["Petition.ClosedOn"] = "办结日期", ["Petition.QueryCodeHash"] = "查询码",
        ["Claim.Text"] = "诉求要点", ["Claim.Conclusion"] = "结论", ["Claim.ConclusionText"] = "结论理由",
        ["Clock.Kind"] = "时限", ["Clock.StartsOn"] = "起算日", ["Clock.TargetOn"] = "内部目标日", ["Clock.LatestOn"] = "法定最迟日", ["Clock.MetOn"] = "完成日期", ["Clock.IsProvisional"] = "暂定",
        ["Clock.PausedOn"] = "听证开始日", ["Clock.PausedDays"] = "听证不计天数",
        ["Disposition.Kind"] = "处置方式", ["Disposition.ToUnitId"] = "交给", ["Disposition.DueOn"] = "反馈日期", ["Disposition.Instruction"] = "交办要求", ["Disposition.ConfirmedAt"] = "单位确认时间", ["Disposition.WithdrawnAt"] = "撤销时间",
        ["ContactLog.On"] = "接谈日期", ["ContactLog.Method"] = "接谈方式", ["ContactLog.Said"] = "我方说明", ["ContactLog.Reply"] = "对方意见",
        ["Opinion.Request"] = "投诉请求", ["Opinion.Facts"] = "事实和理由", ["Opinion.Decision"] = "处理意见", ["Opinion.LegalBasis"] = "法律法规依据", ["Opinion.Remedies"] = "救济途径",
        ["Opinion.ReturnNote"] = "退回说明", ["Opinion.ApprovedAt"] = "审批时间", ["Opinion.DeliveredOn"] = "送达日期", ["Opinion.DeliveryWay"] = "送达方式",
        ["IntakeRecord.Party"] = "反映形式", ["IntakeRecord.IsAnonymous"] = "匿名", ["IntakeRecord.Route"] = "法定途径", ["IntakeRecord.Judgement"] = "判断理由",
        ["IntakeRecord.Dispute"] = "争议种类", ["IntakeRecord.EventOn"] = "事情发生日期", ["IntakeRecord.IsWrittenForThem"] = "代写", ["IntakeRecord.HelpNote"] = "代写说明",
        ["IntakeRecord.ReadBackAt"] = "宣读确认时间", ["IntakeRecord.NeedsReceiptCheck"] = "收到日期待核对", ["IntakeRecord.ReceiptCheckedAt"] = "收到日期核对时间",
        ["Attachment.Name"] = "材料", ["Attachment.Kind"] = "材料种类", ["Attachment.Bytes"] = "材料大小（字节）", ["Attachment.IsHealth"] = "健康信息",
        ["Extension.Days"] = "延期天数", ["Extension.Reason"] = "延期理由", ["Extension.IsApproved"] = "批准延期", ["Extension.DecidedAt"] = "决定时间", ["Extension.Note"] = "不同意的理由",
        ["Objection.ByUnitId"] = "提出异议的单位", ["Objection.Reason"] = "异议理由", ["Objection.IsAgreed"] = "同意退回", ["Objection.DecidedAt"] = "核实时间", ["Objection.Note"] = "核实情况",
        ["Petition.Ending"] = "结果",
        ["LeaderReading.Reason"] = "呈阅事由", ["LeaderReading.Instruction"] = "批示", ["LeaderReading.InstructedAt"] = "批示时间", ["LeaderReading.DueOn"] = "批示落实期限",
        ["LeaderReading.Report"] = "批示落实情况", ["LeaderReading.ReportedAt"] = "报告时间", ["LeaderReading.SubmittedAt"] = "呈阅时间",
        ["NonAcceptance.Ground"] = "不予受理理由", ["NonAcceptance.Facts"] = "不予受理的情况", ["NonAcceptance.Place"] = "向哪里提出", ["NonAcceptance.ProposedAt"] = "送审时间",
        ["NonAcceptance.DecidedAt"] = "签发或退回时间", ["NonAcceptance.ReturnNote"] = "退回说明",
        ["ReviewCase.Level"] = "复查或复核", ["ReviewCase.Conclusion"] = "复查、复核结论",
        ["OutsideReview.Level"] = "复查或复核", ["OutsideReview.Body"] = "复查、复核机关", ["OutsideReview.RequestedOn"] = "申请日期", ["OutsideReview.DueOn"] = "答复期限",
        ["OutsideReview.AnsweredOn"] = "答复日期", ["OutsideReview.Conclusion"] = "复查、复核结论",
        ["Reopening.Level"] = "重办的依据", ["Reopening.Conclusion"] = "对原意见", ["Reopening.On"] = "重办起算日", ["Reopening.DeliveredOn"] = "原意见送达日期",
        ["UrgentReport.Ground"] = "重大、紧急的情况", ["UrgentReport.LearnedAt"] = "得知时间", ["UrgentReport.DueAt"] = "报告时限", ["UrgentReport.ReportedAt"] = "报告时间", ["UrgentReport.ReportedTo"] = "报告给",
        ["IdentityDisclosure.Reason"] = "查看理由",
        ["PetitionerMessage.Kind"] = "来文", ["PetitionerMessage.Text"] = "来文内容", ["PetitionerMessage.SentAt"] = "来文时间", ["PetitionerMessage.Photos"] = "照片", ["PetitionerMessage.Outcome"] = "处理",
        ["PetitionerMessage.Note"] = "答复", ["PetitionerMessage.SettledAt"] = "处理时间",
        ["PetitionRating.Result"] = "对办理结果", ["PetitionRating.Service"] = "对服务态度", ["PetitionRating.Reason"] = "评价理由", ["PetitionRating.GivenAt"] = "评价时间", ["PetitionRating.ChangedAt"] = "改评时间",
        ["SecondLook.OpenedAt"] = "安排二次核查", ["SecondLook.DueOn"] = "二次核查期限", ["SecondLook.Result"] = "核查结果", ["SecondLook.Finding"] = "核查情况", ["SecondLook.DoneAt"] = "核查时间", ["SecondLook.DoneOn"] = "核查日期",
        ["AssistTask.UnitId"] = "协办单位", ["AssistTask.Request"] = "协办要求", ["AssistTask.DueOn"] = "答复日期", ["AssistTask.State"] = "协办进度", ["AssistTask.Answer"] = "协办答复",
        ["AssistTask.AnsweredOn"] = "答复日", ["AssistTask.Note"] = "退回或不再等的说明",
        ["Commitment.Source"] = "承诺来源", ["Commitment.Text"] = "承诺内容", ["Commitment.UnitId"] = "兑现单位", ["Commitment.MadeOn"] = "承诺日期", ["Commitment.FirstDueOn"] = "原定兑现日期",
        ["Commitment.DueOn"] = "兑现日期", ["Commitment.Amount"] = "金额（元）", ["Commitment.FulfilledOn"] = "兑现日", ["Commitment.Proof"] = "兑现凭据", ["Commitment.CancelledOn"] = "撤销日",
        ["Commitment.ChangeReason"] = "变更原因",
        ["Agreement.Kind"] = "协议类型", ["Agreement.SignedOn"] = "签订日期", ["Agreement.Organisation"] = "调解组织", ["Agreement.Text"] = "协议内容", ["Agreement.ConfirmBy"] = "司法确认期限",
        ["Agreement.ConfirmedOn"] = "司法确认日期",
        ["MatterLink.Kind"] = "关联方式", ["MatterLink.EndedAt"] = "解除时间", ["MatterLink.EndReason"] = "解除理由",
    };

    /// <summary>What was done; 系统更新 for a step that has no words here.</summary>
    public static string Action(string action) => s_actions.GetValueOrDefault(action, "系统更新");

    /// <summary>Name of a field; null for fields that say nothing to a reader, such as keys.</summary>
    public static string? Field(string record, string field) => s_fields.GetValueOrDefault($"{record}.{field}");

    /// <summary>A stored value in words; （空） when there was or is none.</summary>
    public static string Value(string record, FieldChange change, string? value, IReadOnlyDictionary<Guid, string> units) => value switch
    {
        null => "（空）",
        "（已遮盖）" => "已填写，内容不在这里重复",
        "True" => "是",
        "False" => "否",
        _ when change.Field.EndsWith("At", StringComparison.Ordinal) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var at) =>
            $"{ChineseDates.Legal(ChineseDates.Day(at))} {ChineseDates.Time(at)}",
        _ when change.Field.EndsWith("UnitId", StringComparison.Ordinal) => Guid.TryParse(value, out var id) ? units.GetValueOrDefault(id, "（其他单位）") : value,
        _ => Word(record, change.Field, value),
    };

    private static string Word(string record, string field, string value) => $"{record}.{field}" switch
    {
        "Petition.Channel" => PetitionWords.Of(Enum.Parse<PetitionChannel>(value)),
        "Petition.Kind" => PetitionWords.Of(Enum.Parse<PetitionKind>(value)),
        "Petition.Status" => PetitionWords.Of(Enum.Parse<PetitionStatus>(value)),
        "Petition.Topic" => Topic.Find(value)?.Name ?? value,
        "Claim.Conclusion" => PetitionWords.Of(Enum.Parse<ClaimConclusion>(value)),
        "Clock.Kind" => PetitionWords.Of(Enum.Parse<ClockKind>(value)),
        "PetitionerMessage.Kind" => InquiryWords.Of(Enum.Parse<PetitionerMessageKind>(value)),
        "PetitionerMessage.Outcome" => InquiryWords.Of(Enum.Parse<MessageOutcome>(value)),
        "PetitionRating.Result" or "PetitionRating.Service" => InquiryWords.Of(Enum.Parse<Satisfaction>(value)),
        "SecondLook.Result" => InquiryWords.Of(Enum.Parse<SecondLookResult>(value)),
        "IntakeRecord.Party" => IntakeWords.Of(Enum.Parse<PetitionParty>(value)),
        "IntakeRecord.Route" => StatutoryRoutes.Of(Enum.Parse<StatutoryRoute>(value)).Name,
        "IntakeRecord.Dispute" => LimitationGuard.NameOf(Enum.Parse<DisputeKind>(value)),
        "Attachment.Kind" => PetitionWords.Of(Enum.Parse<AttachmentKind>(value)),
        "AssistTask.State" => CooperationWords.Of(Enum.Parse<AssistState>(value)),
        "Commitment.Source" => CooperationWords.Of(Enum.Parse<CommitmentSource>(value)),
        "Agreement.Kind" => CooperationWords.Of(Enum.Parse<AgreementKind>(value)),
        "MatterLink.Kind" => CooperationWords.Of(Enum.Parse<MatterLinkKind>(value)),
        "Petition.Ending" => PetitionWords.Of(Enum.Parse<PetitionEnding>(value)),
        "Disposition.Kind" => PetitionWords.Of(Enum.Parse<DispositionKind>(value)),
        "NonAcceptance.Ground" => NonAcceptanceGrounds.Of(Enum.Parse<NonAcceptanceGround>(value)).Name,
        "ReviewCase.Level" or "OutsideReview.Level" or "Reopening.Level" => PetitionWords.Of(Enum.Parse<ReviewLevel>(value)),
        "ReviewCase.Conclusion" or "OutsideReview.Conclusion" or "Reopening.Conclusion" => PetitionWords.Of(Enum.Parse<ReviewConclusion>(value)),
        "ContactLog.Method" => PetitionWords.Of(Enum.Parse<ContactMethod>(value)),
        _ => value,
    };
}
