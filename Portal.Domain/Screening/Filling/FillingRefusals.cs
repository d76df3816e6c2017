namespace Portal.Domain.Screening.Filling;

/// <summary>Every "no" about further findings of an item.</summary>
public static class FillingRefusals
{
    public static readonly Refusal FindingIsHazard = new("screening.finding.hazard", "这一条已登记为隐患事项，要补充的请在隐患事项里写。");
    public static readonly Refusal TooManyFindings = new("screening.finding.many", $"一项最多写 {ScreeningFinding.MostPerItem + 1} 条，请把相近的合在一条里写。");
    public static readonly Refusal NoProblem = new("screening.finding.answer", "这一项没有选“有问题”，请先选好再写。");
}
