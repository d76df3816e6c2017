namespace Portal.Domain.Petitions.Urgent;

/// <summary>Every "no" of reporting a grave or urgent matter.</summary>
public static class UrgentRefusals
{
    private const string Art25 = "《信访工作条例》第25条";

    public static readonly Refusal Closed = new("petition.urgent.closed", "这件已经办结，不用再报告；有新的情况请另行登记。", Art25);
    public static readonly Refusal OwedAlready = new("petition.urgent.owed", "这件已经标为重大、紧急，请先登记报告的情况。", Art25);
    public static readonly Refusal GroundMissing = new("petition.urgent.ground", "请写明重大、紧急在哪里：可能发生什么、影响什么。", Art25);
    public static readonly Refusal LearnedWhen = new("petition.urgent.learned", "得知时间要在最近 7 天以内，不能晚于现在。", Art25);
    public static readonly Refusal None = new("petition.urgent.none", "这件没有要报告的重大、紧急情况。", Art25);
    public static readonly Refusal ReportedAlready = new("petition.urgent.reported", "已经登记过报告，不用再登记。", Art25);
    public static readonly Refusal ReceiverMissing = new("petition.urgent.to", "请写明报告给了谁：部门、岗位或上级单位。", Art25);
    public static readonly Refusal ReportedWhen = new("petition.urgent.at", "报告时间不能早于得知时间，也不能晚于现在。", Art25);
}
