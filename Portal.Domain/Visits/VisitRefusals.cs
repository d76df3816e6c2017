namespace Portal.Domain.Visits;

/// <summary>Every "no" of the visit rules.</summary>
public static class VisitRefusals
{
    public static readonly Refusal RecordedAlready = new("visit.recorded", "这次走访已经记录，不用再记。");
    public static readonly Refusal Cancelled = new("visit.cancelled", "这次走访已随等级变化取消，请记在新的一次上。");
    public static readonly Refusal InFuture = new("visit.future", "走访日期不能晚于今天。");
    public static readonly Refusal FactsMissing = new("visit.facts", "请写下了解到的情况，只写事情。");
}
