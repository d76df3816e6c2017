namespace Portal.Domain.Screening.Lessons;

/// <summary>Every "no" about what screening taught.</summary>
public static class LessonRefusals
{
    public static readonly Refusal NotedAlready = new("screening.signal.noted", "这条重复苗头已经研判过，不用再写。");
    public static readonly Refusal ConclusionMissing = new("screening.signal.conclusion", "请写一句研判意见：是否同一原因、由谁牵头、下一步做什么。");
    public static readonly Refusal ConclusionTooLong = new("screening.signal.conclusion-long", $"研判意见最多 {RepeatSignal.MaxConclusion} 字，请删减后再存。");
}
