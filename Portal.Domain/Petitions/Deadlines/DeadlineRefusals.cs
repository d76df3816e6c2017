namespace Portal.Domain.Petitions.Deadlines;

/// <summary>Every "no" of transfers, objections, extensions, hearings and the fast track.</summary>
public static class DeadlineRefusals
{
    private const string Art23 = "《信访工作条例》第23条";
    private const string Art24 = "《信访工作条例》第24条";
    private const string Art34 = "《信访工作条例》第34条";
    private const string Art36 = "《信访工作条例》第36条";
    private const string Simple = "信访事项简易办理（国家信访局试行）";

    public static readonly Refusal TransferBelowLeader = new("petition.transfer.below-leader", "第 3 次转交以前由信访办办理，不用领导决定。", Art24);

    public static readonly Refusal ExtensionNotInHand = new("petition.extension.not-in-hand", "只有正在办理的件才能申请延期。", Art34);
    public static readonly Refusal ExtensionTooLate = new("petition.extension.too-late", "60 日办结期限已过，不能再延期；请尽快答复信访人。", Art34);
    public static readonly Refusal ExtensionDays = new("petition.extension.days", $"延期填 1 至 {ClockRule.MaxExtensionDays} 日。", Art34);
    public static readonly Refusal ExtensionReason = new("petition.extension.reason", "请写明延期理由，信访人会在延期告知书上看到。", Art34);
    public static readonly Refusal ExtensionTwice = new("petition.extension.twice", "这件已经延期过一次，不能再延期。", Art34);
    public static readonly Refusal ExtensionPending = new("petition.extension.pending", "已经有一份延期申请在等负责人批准。", Art34);
    public static readonly Refusal ExtensionNone = new("petition.extension.none", "没有等批准的延期申请。", Art34);
    public static readonly Refusal ApproverAsked = new("petition.extension.approver-asked", "延期不能由申请人自己批准，请由单位另一位负责人或分管领导批准。", Art34);
    public static readonly Refusal DecisionNote = new("petition.extension.note", "不同意延期请写明理由。", Art34);

    public static readonly Refusal ObjectionAccepted = new("petition.objection.accepted", "这件已经受理，不能再退回。", Art23);
    public static readonly Refusal ObjectionReason = new("petition.objection.reason", $"请写明详细理由：应当由哪个单位办、依据是什么，至少 {ObjectionRule.MinReason} 个字。", Art23);
    public static readonly Refusal ObjectionPending = new("petition.objection.pending", "已经提出异议，等交办单位核实；在同意退回以前仍由你单位负责。", Art23);
    public static readonly Refusal ObjectionTwice = new("petition.objection.twice", "这次交办的异议已经核实过，不同意退回，请受理办理。", Art23);
    public static readonly Refusal ObjectionNone = new("petition.objection.none", "没有等核实的异议。", Art23);
    public static readonly Refusal ObjectionOwn = new("petition.objection.own", "异议不能由提出的人自己核实，请由交办单位核实。", Art23);
    public static readonly Refusal ObjectionNote = new("petition.objection.note", "请写明核实的情况。", Art23);

    public static readonly Refusal FastTrackRepeat = new("petition.simple.repeat", "重复信访、复查和复核不适用简易办理。", Simple);
    public static readonly Refusal FastTrackTwice = new("petition.simple.twice", "这件已经按简易办理。", Simple);
    public static readonly Refusal FastTrackNone = new("petition.simple.none", "这件不是按简易办理的，或者已经答复。", Simple);

    public static readonly Refusal HearingOnlyInRecheck = new("petition.hearing.only-recheck", "只有复核的期限在听证时暂停。", Art36);
    public static readonly Refusal HearingOn = new("petition.hearing.on", "听证已经开始，期限已暂停。", Art36);
    public static readonly Refusal HearingNone = new("petition.hearing.none", "没有正在进行的听证。", Art36);
    public static readonly Refusal HearingDay = new("petition.hearing.day", "听证日期要在期限起算以后、今天以前；结束日期不能早于开始日期。", Art36);

    /// <summary>The matter was passed on too often already; a leader decides. 《信访工作条例》第24条.</summary>
    /// <param name="transfers">How often it was passed on so far.</param>
    public static Refusal ThirdTransfer(int transfers) =>
        new("petition.transfer.third", $"这件已经转交 {transfers} 次，再转交要由矿领导决定承办单位；请呈阅，由领导在这一页交办。", Art24);

    /// <summary>The five working days have passed. 《信访工作条例》第23条.</summary>
    /// <param name="latestOn">The fifth working day.</param>
    public static Refusal ObjectionTooLate(DateOnly latestOn) =>
        new("petition.objection.too-late", $"提出异议的 5 个工作日到{latestOn.Year}年{latestOn.Month}月{latestOn.Day}日已过，不能退回，请受理办理。", Art23);
}
