namespace Portal.Domain.Screening.Lessons;

/// <summary>One hazard that was found under an item of the checklist, as far as the rule needs it.</summary>
public readonly record struct ItemFinding(Guid HazardId, Guid UnitId, DateOnly FoundOn);

/// <summary>When findings of one item in several units are one matter that the office must look at. House rule after domain.md C9; units only, never persons.</summary>
public static class RepeatRule
{
    /// <summary>Two findings in different units at most that many days apart belong together.</summary>
    public const int Days = 30;

    /// <summary>First day from which findings can still matter today.</summary>
    public static DateOnly LooksBackTo(DateOnly today) => today.AddDays(-2 * Days);

    /// <summary>The findings that belong together with one in another unit, oldest first.</summary>
    /// <param name="findings">Of one item in one mine.</param>
    /// <param name="today">The day in China.</param>
    /// <returns>Empty when no two units share the item within <see cref="Days"/>, or when the newest of them is older than that.</returns>
    public static IReadOnlyList<ItemFinding> Together(IReadOnlyCollection<ItemFinding> findings, DateOnly today)
    {
        List<ItemFinding> together =
        [
            .. findings.Where(finding => findings.Any(other => other.UnitId != finding.UnitId && Math.Abs(other.FoundOn.DayNumber - finding.FoundOn.DayNumber) <= Days))
                .OrderBy(finding => finding.FoundOn).ThenBy(finding => finding.HazardId),
        ];
        return together.Count > 0 && together[^1].FoundOn >= today.AddDays(-Days) ? together : [];
    }
}
