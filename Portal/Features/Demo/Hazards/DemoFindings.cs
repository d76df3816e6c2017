using Portal.Domain.Organization;

namespace Portal.Features.Demo.Hazards;

/// <summary>All invented findings.</summary>
internal static class DemoFindings
{
    public static IReadOnlyList<DemoFinding> All { get; } = [.. CrewFindings.All, .. OfficeFindings.All];

    /// <summary>What a unit may find: crews and villages what is theirs, departments what they answer for, and a red one seldom.</summary>
    public static DemoFinding For(DemoUnit unit, Random random)
    {
        var fitting = All.Where(finding => finding.Where == unit.Kind && (unit.Kind != UnitKind.Department || finding.Department == unit.Code)).ToList();
        var pool = fitting.Count > 0 ? fitting : [.. All.Where(finding => finding.Where == UnitKind.Department)];
        var picked = pool[random.Next(pool.Count)];
        return picked.Level != Domain.Hazards.RiskLevel.Red || random.Next(2) == 0 ? picked : pool[random.Next(pool.Count)];
    }
}
