namespace Portal.Domain.Petitions.Dispositions;

/// <summary>Every "no" of 告知, 呈阅 and 不予受理.</summary>
public static class DispositionRefusals
{
    private const string Art23 = "《信访工作条例》第23条";
    private const string Art31 = "《信访工作条例》第31条";

    public static readonly Refusal RouteMissing = new("petition.inform.route", "请选应当走的法定途径；要走信访程序的，请交办或自办。", Art31);
    public static readonly Refusal PlaceMissing = new("petition.place.missing", "请写明信访人应当到哪里去，写到单位和地址。", Art23);
    public static readonly Refusal GroundMissing = new("petition.not-accepted.ground", "请选一个不予受理的理由；不在列表里的理由不能不予受理。", Art31);
    public static readonly Refusal GroundFactsMissing = new("petition.not-accepted.facts", "请写明符合这个理由的事实，信访人会看到。", Art23);
    public static readonly Refusal NonAcceptanceWaits = new("petition.not-accepted.waits", "这件的不予受理已经送审，等单位另一位负责人或分管领导签发。", Art23);
    public static readonly Refusal NonAcceptanceNone = new("petition.not-accepted.none", "这件没有等你签发的不予受理。", Art23);
    public static readonly Refusal DecidedAlready = new("petition.not-accepted.decided", "这份不予受理已经签发或退回。", Art23);
    public static readonly Refusal SignerIsProposer = new("petition.not-accepted.signer-is-proposer", "不予受理不能由提出的人自己签发，请由单位另一位负责人或分管领导签发。", Art23);
    public static readonly Refusal ReadingWithoutReason = new("petition.reading.reason", "请写明呈阅的事由和拟办意见。");
    public static readonly Refusal ReadingWaits = new("petition.reading.waits", "这件已经呈阅，等领导批示。");
    public static readonly Refusal ReadingNone = new("petition.reading.none", "这件没有等你办理的呈阅或批示。");
    public static readonly Refusal LeaderMissing = new("petition.reading.leader", "请选一位领导。");
    public static readonly Refusal NotTheLeader = new("petition.reading.not-leader", "这份呈阅不是送给你的，由收件的领导批示。");
    public static readonly Refusal InstructedAlready = new("petition.reading.instructed", "已经批示，不能再改。");
    public static readonly Refusal InstructionMissing = new("petition.reading.instruction", "请写下批示内容。");
    public static readonly Refusal InstructionDuePast = new("petition.reading.due-past", "报告日期要晚于今天。");
    public static readonly Refusal NotInstructed = new("petition.reading.not-instructed", "领导还没有批示。");
    public static readonly Refusal ReportedAlready = new("petition.reading.reported", "批示的落实情况已经报告。");
    public static readonly Refusal ReportMissing = new("petition.reading.report", "请写明批示落实的情况。");

    private static readonly Refusal AcceptedMeanwhile = new("petition.not-accepted.accepted", "这件已经受理，不能再不予受理。", Art23);

    /// <summary>Acceptance can be refused only before it.</summary>
    internal static Refusal? UnlessOpen(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered or PetitionStatus.Assigned => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => AcceptedMeanwhile,
    };
}
