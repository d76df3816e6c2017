using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates;

/// <summary>Sums up in words what differs between two versions.</summary>
internal static class DifferenceWords
{
    public static string Sum(VersionDifference difference) => difference.IsNone ? "没有不同" : string.Join("，", Parts(difference));

    private static IEnumerable<string> Parts(VersionDifference difference)
    {
        (int Count, string Words)[] parts = [(difference.Added, "新增"), (difference.Removed, "删去"), (difference.Changed, "修改"), (difference.Moved, "调整顺序")];
        return parts.Where(part => part.Count > 0).Select(part => $"{part.Words} {part.Count} 项")
            .Concat(difference.Themes.Count > 0 ? [$"改 {difference.Themes.Count} 个主题"] : []);
    }
}
