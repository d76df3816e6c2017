namespace Portal.Domain.Petitions;

/// <summary>Every "no" of the petition rules.</summary>
public static class PetitionRefusals
{
    private const string Art20 = "《信访工作条例》第20条";
    private const string Art22 = "《信访工作条例》第22条";
    private const string Art23 = "《信访工作条例》第23条";
    private const string Art31 = "《信访工作条例》第31条";
    private const string Art32 = "《信访工作条例》第32条";
    private const string Art34 = "《信访工作条例》第34条";

    public static readonly Refusal SubjectMissing = new("petition.subject.missing", "请写一句话说明是什么事。", "《信访工作条例》第19条");
    public static readonly Refusal SubjectTooLong = new("petition.subject.too-long", "事项名称最多 60 个字，详细情况请写在概述里。");
    public static readonly Refusal OwnWordsMissing = new("petition.own-words.missing", "请把信访人的原话记下来，不改写。", "《信访工作条例》第19条");
    public static readonly Refusal TopicMissing = new("petition.topic.missing", "请选一个主题，以后可以改。");
    public static readonly Refusal RepresentativeWithoutName = new("petition.representative.name-missing", "请写姓名；不愿留名的，请把这一行的电话和地址也清空。");
    public static readonly Refusal RepresentativePhoneUnreadable = new("petition.representative.phone", "电话请只写 7 至 15 位数字，可以带区号和短横线。");
    public static readonly Refusal NoClaim = new("petition.claims.none", "请至少写一个诉求要点。", Art32);
    public static readonly Refusal TooManyRepresentatives = new("petition.representatives.too-many", "代表不得超过 5 人；超过的人可以联名登记，只请 5 位代表进来谈。", Art20);
    public static readonly Refusal TooFewPeople = new("petition.people.too-few", "人数不能少于代表人数，请核对。", Art20);
    public static readonly Refusal GroupTooSmall = new("petition.group.too-small", "集体来访为 5 人以上；不足 5 人请选“2 至 4 人”或“个人”。");
    public static readonly Refusal ReceivedInFuture = new("petition.received.future", "收到日期不能晚于今天。", Art23);
    public static readonly Refusal ReceivedBackdated = new("petition.received.backdated", "收到日期最多早于今天 7 天；更早的请先由另一人核对信封或收文章再登记。", Art23);
    public static readonly Refusal AssignedAlready = new("petition.assign.already", "这件已经交办，不能重复交办。", Art22);
    public static readonly Refusal AssignDuePast = new("petition.assign.due-past", "反馈日期要晚于今天。", Art22);
    public static readonly Refusal AssignDueTooLate = new("petition.assign.due-too-late", "反馈日期不能晚于告知和办结的最长期限。", Art34);
    public static readonly Refusal NotAssigned = new("petition.accept.not-assigned", "这件还没有交办到单位，先交办才能受理。", Art22);
    public static readonly Refusal AcceptedAlready = new("petition.accept.already", "这件已经受理，不用再受理。", Art23);
    public static readonly Refusal NotAccepted = new("petition.not-accepted", "先受理并出具告知书，才能办理。", Art23);
    public static readonly Refusal ContactEmpty = new("petition.contact.empty", "请写下谈了什么。", "《信访工作条例》第28条");
    public static readonly Refusal ContactInFuture = new("petition.contact.future", "接谈日期不能晚于今天。");
    public static readonly Refusal ClaimMissing = new("petition.claims.missing", "请写清楚要求什么。", Art32);
    public static readonly Refusal ConclusionMissing = new("petition.conclusion.missing", "请写明作出这个结论的理由，信访人会看到。", Art32);
    public static readonly Refusal RevealWithoutReason = new("petition.identity.no-reason", "查看身份信息要写明理由。", "《个人信息保护法》第6条");
    public static readonly Refusal NoContactYet = new("petition.opinion.no-contact", "出具意见前，要先听取信访人陈述事实和理由；请先记录一次接谈。", Art31);
    public static readonly Refusal OpinionWithoutRequest = new("petition.opinion.no-request", "处理意见书缺“投诉请求”。", Art32);
    public static readonly Refusal OpinionWithoutFacts = new("petition.opinion.no-facts", "处理意见书缺“事实和理由”。", Art32);
    public static readonly Refusal OpinionWithoutDecision = new("petition.opinion.no-decision", "处理意见书缺“处理意见”。", Art32);
    public static readonly Refusal OpinionWithoutLegalBasis = new("petition.opinion.no-legal-basis", "处理意见书缺“法律法规依据”。", Art32);
    public static readonly Refusal OpinionWithoutRemedies = new("petition.opinion.no-remedies", "处理意见书缺“救济途径”，请写明不服时在多少日内、向谁请求复查或者复核。", "《信访工作条例》第35、36条");
    public static readonly Refusal OpinionLocked = new("petition.opinion.locked", "意见书已送审或已签发，不能再改；需要修改请先由审批人退回。", Art32);
    public static readonly Refusal OpinionNotSubmitted = new("petition.opinion.not-submitted", "意见书还没有送审。", Art32);
    public static readonly Refusal ApproverIsDrafter = new("petition.opinion.approver-is-drafter", "意见书不能由起草人自己审批，请由单位另一位负责人或分管领导审批。");
    public static readonly Refusal ReturnNoteMissing = new("petition.opinion.return-note", "退回请写明要改什么。");
    public static readonly Refusal NotApproved = new("petition.deliver.not-approved", "意见书审批后才能送达。", Art32);
    public static readonly Refusal DeliveredInFuture = new("petition.deliver.future", "送达日期不能晚于今天。", "《信访工作条例》第35条");
    public static readonly Refusal DeliveredBeforeApproval = new("petition.deliver.before-approval", "送达日期不能早于审批日期。", "《信访工作条例》第35条");
    public static readonly Refusal DeliveryWayMissing = new("petition.deliver.no-way", "请写明怎样送达，例如“当面签收”。", Art32);
    public static readonly Refusal NotDelivered = new("petition.close.not-delivered", "意见书送达信访人之后才能办结。", Art34);
    public static readonly Refusal ClosedAlready = new("petition.closed", "这件已经办结，不能再改。", Art34);

    /// <summary>A text longer than its field allows; nothing was cut.</summary>
    public static Refusal TextTooLong(TextLimit limit, int length) =>
        new($"petition.{limit.Code}.too-long", $"{limit.Label}写了 {length} 字，最多 {limit.Max} 字，请删减 {length - limit.Max} 字。");

    /// <summary>Claims that have no conclusion yet. 《信访工作条例》第32条.</summary>
    public static Refusal ClaimsWithoutConclusion(int count) =>
        new("petition.opinion.claims-open", $"还有 {count} 个诉求要点没有结论，写完才能送审处理意见书。", Art32);
}
