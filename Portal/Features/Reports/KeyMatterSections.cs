using Portal.Documents;

namespace Portal.Features.Reports;

/// <summary>五、重点事项进展 and its annex: red and orange matters.</summary>
internal static class KeyMatterSections
{
    public static IEnumerable<DocumentBlock> Of(MonthlySnapshot snapshot)
    {
        yield return new Heading(1, "五、重点事项进展");
        if (snapshot.KeyMatters.Count == 0)
        {
            yield return new Paragraph("月末没有红色、橙色等级的事项。");
            yield break;
        }

        var worst = snapshot.KeyMatters.Where(IsWorst).ToList();
        yield return new Paragraph(
            $"月末有红色等级{snapshot.KeyMatters.Count(matter => matter.Level == "红")}件、橙色等级{snapshot.KeyMatters.Count(matter => matter.Level == "橙")}件，逐件情况见附件。"
            + (worst.Count > 0 ? $"其中红色等级或暂难自行解决的{worst.Count}件，需领导协调推动：" : ""));
        if (worst.Count > 0)
        {
            yield return TableOf(worst, "表4 红色等级或暂难自行解决的事项");
        }
    }

    public static IEnumerable<DocumentBlock> Annex(MonthlySnapshot snapshot)
    {
        if (snapshot.KeyMatters.Count > 0)
        {
            yield return new Annex("红色、橙色等级事项清单", [TableOf(snapshot.KeyMatters, null)]);
        }
    }

    private static Table TableOf(IReadOnlyList<KeyMatter> matters, string? caption) => new(
        [new("事项与编号", 5), new("等级", 1), new("可控性", 1.3), new("责任单位", 2.2), new("下一步", 2)],
        [.. matters.Select(matter => (IReadOnlyList<string>)[$"{matter.Title}\n{matter.Number}", matter.Level, matter.Controllability, matter.UnitName, matter.NextStep])],
        caption);

    private static bool IsWorst(KeyMatter matter) => matter.Level == "红" || matter.Controllability == "C";
}
