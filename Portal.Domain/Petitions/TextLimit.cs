namespace Portal.Domain.Petitions;

/// <summary>How long a text of a petition may be. Nothing is cut: what is longer is refused, and the writer decides what to drop.</summary>
/// <param name="Code">Name of the field in refusal codes.</param>
/// <param name="Label">What the field is called on screen.</param>
/// <param name="Max">Most characters.</param>
public sealed record TextLimit(string Code, string Label, int Max)
{
    public static readonly TextLimit OwnWords = new("own-words", "信访人原话", 120_000);
    public static readonly TextLimit Summary = new("summary", "概述", 20_000);
    public static readonly TextLimit Claim = new("claims", "诉求要点", 2_000);
    public static readonly TextLimit Name = new("representative.name", "姓名", 50);
    public static readonly TextLimit Phone = new("representative.phone", "电话", 30);
    public static readonly TextLimit Address = new("representative.address", "地址", 200);
    public static readonly TextLimit Judgement = new("judgement", "判断理由", 2_000);
    public static readonly TextLimit HelpNote = new("help", "代写说明", 200);
    public static readonly TextLimit Instruction = new("assign.instruction", "交办要求", 2_000);
    public static readonly TextLimit ForwardNote = new("forward.note", "转送说明", 2_000);
    public static readonly TextLimit ReadingReason = new("reading.reason", "事由和拟办意见", 2_000);
    public static readonly TextLimit ReadingInstruction = new("reading.instruction", "批示", 2_000);
    public static readonly TextLimit ReadingReport = new("reading.report", "落实情况", 2_000);
    public static readonly TextLimit GroundFacts = new("not-accepted.facts", "具体情况", 2_000);
    public static readonly TextLimit Place = new("place", "向哪里提出", 2_000);
    public static readonly TextLimit InformNote = new("inform.note", "说明", 2_000);
    public static readonly TextLimit Said = new("contact.said", "我方说明", 20_000);
    public static readonly TextLimit Reply = new("contact.reply", "对方意见", 20_000);
    public static readonly TextLimit Conclusion = new("conclusion", "结论理由", 20_000);
    public static readonly TextLimit OpinionPart = new("opinion.part", "意见书的每一部分", 60_000);
    public static readonly TextLimit ReturnNote = new("opinion.return-note", "退回说明", 2_000);
    public static readonly TextLimit DeadlineReason = new("deadline.reason", "理由", 2_000);
    public static readonly TextLimit UrgentGround = new("urgent.ground", "重大、紧急的情况", 500);
    public static readonly TextLimit UrgentReceiver = new("urgent.to", "报告给谁", 100);
    public static readonly TextLimit DeliveryWay = new("deliver.way", "送达方式", 300);
    public static readonly TextLimit RevealReason = new("identity.reason", "查看理由", 500);

    /// <summary>Refusal of a text that is too long; null when it fits.</summary>
    public Refusal? Fault(string text) => text.Length <= Max ? null : PetitionRefusals.TextTooLong(this, text.Length);
}
