using Portal.Domain.Organization;

namespace Portal.Domain.Screening;

/// <summary>Which units take part in a round.</summary>
public static class ScreeningUnits
{
    /// <summary>Sections, departments and contractors get a task unless a plan says otherwise; teams report through their section.</summary>
    public static IReadOnlyList<UnitKind> Kinds { get; } = [UnitKind.Section, UnitKind.Department, UnitKind.Contractor];

    /// <summary>What a plan may choose from: villages are asked, not tasked.</summary>
    public static IReadOnlyList<UnitKind> Allowed { get; } = [UnitKind.Section, UnitKind.Department, UnitKind.Contractor, UnitKind.Team, UnitKind.Mine];
}
