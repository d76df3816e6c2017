namespace Portal.Domain.Visits;

/// <summary>Every "no" of the visit rules.</summary>
public static class VisitRefusals
{
    public static readonly Refusal RecordedAlready = new("visit.recorded", "这次走访已经记录，不用再记。");
    public static readonly Refusal Cancelled = new("visit.cancelled", "这次走访已随等级变化取消，请记在新的一次上。");
    public static readonly Refusal InFuture = new("visit.future", "走访日期不能晚于今天。");
    public static readonly Refusal FactsMissing = new("visit.facts", "请写下了解到的情况，只写事情。");
    public static readonly Refusal FactsTooLong = new("visit.facts.too-long", $"了解到的情况最多写 {Visit.MaxFacts} 字，请删减后再存。");
    public static readonly Refusal PromiseTooLong = new("visit.promise.too-long", $"当面答应的事最多写 {Visit.MaxPromise} 字，请删减后再存。");
}
