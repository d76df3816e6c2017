using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Units that can be given a petition: the group, mines, departments and sections in the user's subtree. Contractors and villages are never asked to judge a matter.</summary>
public static class HandlingUnits
{
    private static readonly UnitKind[] s_kinds = [UnitKind.Group, UnitKind.Mine, UnitKind.Department, UnitKind.Section];

    public static IQueryable<OrgUnit> In(PortalDbContext db, UserContext user)
    {
        var path = user.ScopePath;
        return db.Units.AsNoTracking().Where(unit => unit.IsActive && s_kinds.Contains(unit.Kind) && unit.Path.StartsWith(path));
    }

    /// <summary>The chosen unit; null when it cannot be given this petition. A unit out of reach is written down as denied; that none was chosen is not.</summary>
    public static async Task<OrgUnit?> FindAsync(PetitionTurn turn, Guid unitId, string action, AccessLog access, CancellationToken ct)
    {
        var unit = await In(turn.Db, turn.User).SingleOrDefaultAsync(unit => unit.Id == unitId, ct);
        if (unit is null && unitId != Guid.Empty)
        {
            await access.DenyAsync(turn.User, action, unitId.ToString(), ct);
        }

        return unit;
    }
}
