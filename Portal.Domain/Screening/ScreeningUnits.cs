using Portal.Domain.Organization;

namespace Portal.Domain.Screening;

/// <summary>Which units take part in a round.</summary>
public static class ScreeningUnits
{
    /// <summary>Sections, departments and contractors get a task; teams report through their section, villages are asked, not tasked.</summary>
    public static IReadOnlyList<UnitKind> Kinds { get; } = [UnitKind.Section, UnitKind.Department, UnitKind.Contractor];
}
