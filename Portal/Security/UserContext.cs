using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;

namespace Portal.Security;

/// <summary>The acting user as the database knows them at this moment.</summary>
/// <param name="Role">Null for a job or the command line, which may do everything.</param>
/// <param name="UnitPath">Path of the unit where the person works.</param>
/// <param name="ScopePath">Path of the subtree they may see.</param>
public sealed record UserContext(
    Guid Id, string UserName, string DisplayName, PortalRole? Role, Guid UnitId, string UnitName, string UnitPath, Guid ScopeUnitId, string ScopePath)
{
    /// <summary>What colleagues who are away have handed over for today; never petitions.</summary>
    public IReadOnlyList<HandedOver> StandsInFor { get; init; } = [];

    /// <summary>Names of those for whom this step is taken; empty when the user acts for themself.</summary>
    public string ActsFor { get; init; } = "";

    /// <summary>Units beyond <see cref="ScopePath"/> whose screening and visits the user does today.</summary>
    public IReadOnlyList<Guid> HandedOverUnits => Can(Permission.FillScreening) ? [.. StandsInFor.SelectMany(each => each.UnitIds).Distinct()] : [];

    public DataScope Scope => Role is not { } role ? DataScope.All
        : RolePermissions.ReadsContent(role) ? DataScope.Subtree(ScopePath).With(HandedOverUnits)
        : DataScope.None;

    public Actor Actor => Role is null ? new Actor(null, DisplayName) : new Actor(Id, ActsFor.Length == 0 ? DisplayName : $"{DisplayName}（代{ActsFor}）");

    /// <summary>The same user as history names them when they act on a matter of that unit: with both names while they stand in there.</summary>
    public UserContext For(Guid unitId) => this with { ActsFor = string.Join("、", StandsInFor.Where(each => each.UnitIds.Contains(unitId)).Select(each => each.AwayName).Distinct()) };

    public bool Can(Permission permission) => Role is not { } role || RolePermissions.Allows(role, permission);

    /// <summary>The refusal to return when the role may not do it; null when it may.</summary>
    public Refusal? Denies(Permission permission) => Can(permission) ? null : SecurityRefusals.NotAllowed;

    /// <summary>A job or the command line, acting under its own name on everything.</summary>
    public static UserContext System(string job) => new(Guid.Empty, "system", Data.Actor.System(job).Name, null, Guid.Empty, "", "", Guid.Empty, "");
}
