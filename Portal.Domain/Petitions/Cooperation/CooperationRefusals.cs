namespace Portal.Domain.Petitions.Cooperation;

/// <summary>Every "no" of working together: assisting units, commitments, linked and merged matters.</summary>
public static class CooperationRefusals
{
    private const string Art24 = "《信访工作条例》第24条";
    private const string Art28 = "《信访工作条例》第28条";
    private const string Art32 = "《信访工作条例》第32条";
    private const string Art33 = "《信访工作条例》第33条";

    public static readonly Refusal AssistTooEarly = new("assist.status.early", "先交办给主办单位，再请别的单位协办。", Art24);
    public static readonly Refusal AssistTooLate = new("assist.status.late", "意见书已送审，不能再请协办；需要补充请先由审批人退回。", Art24);
    public static readonly Refusal AssistUnitMissing = new("assist.unit.missing", "请选至少一个协办单位。");
    public static readonly Refusal AssistUnitIsLead = new("assist.unit.lead", "主办单位不用再协办，请选别的单位。", Art24);
    public static readonly Refusal AssistRequestMissing = new("assist.request.missing", "请写明要协办单位做什么。");
    public static readonly Refusal AssistDuePast = new("assist.due.past", "答复日期要晚于今天。");
    public static readonly Refusal AssistDueTooLate = new("assist.due.late", "答复日期不能晚于本件的办结期限。", "《信访工作条例》第34条");
    public static readonly Refusal AnswerMissing = new("assist.answer.missing", "请写协办答复。");
    public static readonly Refusal AssistNotOpen = new("assist.not-open", "这项协办已经答复或结束，不能再改；要补充请主办单位退回。");
    public static readonly Refusal AssistNotAnswered = new("assist.not-answered", "协办单位还没有答复。");
    public static readonly Refusal AssistEnded = new("assist.ended", "这项协办已经结束。");
    public static readonly Refusal NoteMissing = new("assist.note.missing", "请写明原因，协办单位会看到。");

    public static readonly Refusal PromiseMissing = new("commitment.text.missing", "请写清楚答应了什么。", Art28);
    public static readonly Refusal PromiseUnitMissing = new("commitment.unit.missing", "请选由哪个单位兑现。", Art28);
    public static readonly Refusal PromiseDueMissing = new("commitment.due.missing", "请写哪一天前兑现；没有日期的承诺无法督促。");
    public static readonly Refusal PromiseMadeInFuture = new("commitment.made.future", "作出承诺的日期不能晚于今天。");
    public static readonly Refusal PromiseDueBeforeMade = new("commitment.due.before", "兑现日期不能早于作出承诺的日期。");
    public static readonly Refusal AmountNotPositive = new("commitment.amount", "金额要大于 0，最多两位小数。");
    public static readonly Refusal ProofMissing = new("commitment.proof.missing", "请写兑现的凭据，例如转账日期和回单号。", Art28);
    public static readonly Refusal FulfilledInFuture = new("commitment.fulfilled.future", "兑现日期不能晚于今天。");
    public static readonly Refusal FulfilledBeforeMade = new("commitment.fulfilled.before", "兑现日期不能早于作出承诺的日期。");
    public static readonly Refusal CommitmentEnded = new("commitment.ended", "这项承诺已经兑现或撤销，不能再改。");
    public static readonly Refusal ChangeReasonMissing = new("commitment.reason.missing", "改承诺要写明原因，原来的日期会一直保留。", Art28);

    public static readonly Refusal AgreementTextMissing = new("agreement.text.missing", "请写协议约定了什么。", Art33);
    public static readonly Refusal OrganisationMissing = new("agreement.organisation.missing", "请写主持调解的组织。", Art33);
    public static readonly Refusal SignedInFuture = new("agreement.signed.future", "签订日期不能晚于今天。", Art33);
    public static readonly Refusal ConfirmedOutside = new("agreement.confirmed.date", "司法确认日期要在签订之后，不能晚于今天。", "《人民调解法》第33条");
    public static readonly Refusal NotToBeConfirmed = new("agreement.confirmed.kind", "只有人民调解协议可以申请司法确认。", "《人民调解法》第33条");

    public static readonly Refusal LinkToItself = new("link.itself", "不能和自己关联，请写另一件的编号。");
    public static readonly Refusal LinkedAlready = new("link.already", "这件已经关联到另一件；要改请先解除。");
    public static readonly Refusal HasFollowers = new("link.followers", "有别的件关联到这一件，请反过来：打开较晚的那一件，再关联到这一件。");
    public static readonly Refusal FirstIsLater = new("link.order", "初信要比这一件收到得早；请打开较晚的那一件来关联。");
    public static readonly Refusal LinkReasonMissing = new("link.reason.missing", "解除要写明理由。");
    public static readonly Refusal NotLinked = new("link.none", "这件没有关联到别的件。");
    public static readonly Refusal OtherNotFound = new("link.number", "没有找到这个编号，或不在你的查看范围。请核对编号。");
    public static readonly Refusal MergeTooLate = new("link.merge.late", "这件的意见书已送审，不能再并案；可以关联为重信。", Art32);
    public static readonly Refusal LeadAnsweredAlready = new("link.merge.lead-answered", "主件的意见书已送达，不能再并入；可以关联为重信。", Art32);
    public static readonly Refusal OtherUnit = new("link.merge.unit", "两件不在同一个主办单位，请先交办到同一个单位再并案。", Art24);
    public static readonly Refusal LeadNotAnswered = new("link.merge.lead-open", "主件的意见书还没有签发，签发后才能按主件答复。", Art32);
    public static readonly Refusal NotMerged = new("link.merge.none", "这件没有并入别的件。");
    public static readonly Refusal AnsweredByLead = new("link.merge.follows", "这件已并入主件，请在主件办理；主件签发后，在这里按主件答复。", Art32);

    /// <summary>The lead unit sends for approval while assisting units still owe an answer.</summary>
    public static Refusal AssistOpen(int count) =>
        new("assist.open", $"还有 {count} 项协办没有答复。请等答复，或在“协同”里写明为什么不等，再送审。", Art24);

    /// <summary>The unit is already at work for this petition.</summary>
    public static Refusal AssistUnitTwice(string unit) => new("assist.unit.twice", $"{unit}已有一项没有结束的协办，请等答复或退回补充。");
}
