using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Features.Accounts.StandIns;

/// <summary>Who may hand over whose work: the person, the head of the unit, and those who run screening there.</summary>
internal static class StandInRights
{
    /// <summary>Roles that fill in screening.</summary>
    public static readonly PortalRole[] Fills = [.. Enum.GetValues<PortalRole>().Where(role => RolePermissions.Allows(role, Permission.FillScreening))];

    /// <summary>Whether the reader has to do with it at all.</summary>
    public static bool Reads(UserContext user) => user.Can(Permission.FillScreening) || user.Can(Permission.RunScreening);

    /// <summary>Whether the reader arranges for others within their subtree.</summary>
    public static bool Arranges(UserContext user) => user.Can(Permission.RunScreening) || (user.Role == PortalRole.UnitHead && user.Can(Permission.FillScreening));

    public static bool MayHandOver(UserContext user, Guid awayUserId, string awayUnitPath) =>
        (awayUserId == user.Id && user.Can(Permission.FillScreening)) || (Arranges(user) && awayUnitPath.StartsWith(user.ScopePath, StringComparison.Ordinal));
}
