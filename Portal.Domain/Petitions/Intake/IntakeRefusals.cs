namespace Portal.Domain.Petitions.Intake;

/// <summary>Every "no" of the registration form's further fields.</summary>
public static class IntakeRefusals
{
    private const string Art20 = "《信访工作条例》第20条";
    private const string Art23 = "《信访工作条例》第23条";
    private const string Art31 = "《信访工作条例》第31条";

    public static readonly Refusal JointLetterTooFew = new("petition.people.joint-too-few", "联名信为 5 人以上签名；不足 5 人请选“2 至 4 人”。", Art20);
    public static readonly Refusal PeopleMissing = new("petition.people.missing", "请写一共多少人。", Art20);
    public static readonly Refusal TooManyPeople = new("petition.people.too-many", $"人数最多填 {PetitionIntake.MaxPeople}，请核对。", Art20);
    public static readonly Refusal NotFew = new("petition.people.not-few", "请填 2 至 4 人；5 人以上请选“集体”或“联名信”。", Art20);
    public static readonly Refusal RealNameMissing = new("petition.representatives.none", "实名反映请至少写一个人的姓名；不愿留名的请选“匿名”。");
    public static readonly Refusal RouteWithoutReason = new("petition.judgement.missing", "选了其他法定途径，请写一句理由，方便以后核对。", Art31);
    public static readonly Refusal EventInFuture = new("petition.event.future", "事情发生的日期不能晚于今天。");
    public static readonly Refusal EventTooOld = new("petition.event.too-old", "事情发生的日期太早，请核对年份。");
    public static readonly Refusal ReceivedTooOld = new("petition.received.too-old", "收到日期早了一年以上，请核对年份。", Art23);
    public static readonly Refusal ReceiptUnchecked = new("petition.receipt.unchecked", "收到日期比登记早 7 天以上，请另一位同事先核对信封或收文章。", Art23);
    public static readonly Refusal ReceiptOwnCheck = new("petition.receipt.own", "收到日期不能由登记人自己核对，请另一位同事核对。", Art23);
    public static readonly Refusal ReceiptCheckedAlready = new("petition.receipt.checked", "收到日期已经核对过，不用再核对。", Art23);
    public static readonly Refusal ReadBackAlready = new("petition.read-back.already", "信访人已经确认过，不用再记。");
    public static readonly Refusal ReasonMissing = new("petition.judgement.reason", "改了主题、类别或法定途径，请写明为什么改。", Art31);
    public static readonly Refusal ReasonRepeated = new("petition.judgement.repeated", "理由和上一次写的一样，请写明这一次为什么改。", Art31);
}
