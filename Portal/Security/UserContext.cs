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
    public DataScope Scope => Role is not { } role ? DataScope.All
        : RolePermissions.ReadsContent(role) ? DataScope.Subtree(ScopePath)
        : DataScope.None;

    public Actor Actor => Role is null ? new Actor(null, DisplayName) : new Actor(Id, DisplayName);

    public bool Can(Permission permission) => Role is not { } role || RolePermissions.Allows(role, permission);

    /// <summary>The refusal to return when the role may not do it; null when it may.</summary>
    public Refusal? Denies(Permission permission) => Can(permission) ? null : SecurityRefusals.NotAllowed;

    /// <summary>A job or the command line, acting under its own name on everything.</summary>
    public static UserContext System(string job) => new(Guid.Empty, "system", Data.Actor.System(job).Name, null, Guid.Empty, "", "", Guid.Empty, "");
}
