using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Units that can be given a petition: mines, departments and sections in the user's subtree. Contractors and villages are never asked to judge a matter.</summary>
public static class HandlingUnits
{
    private static readonly UnitKind[] s_kinds = [UnitKind.Group, UnitKind.Mine, UnitKind.Department, UnitKind.Section];

    public static IQueryable<OrgUnit> In(PortalDbContext db, UserContext user)
    {
        var path = user.ScopePath;
        return db.Units.AsNoTracking().Where(unit => unit.IsActive && s_kinds.Contains(unit.Kind) && unit.Path.StartsWith(path));
    }
}
