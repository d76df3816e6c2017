using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Units of the mine that a petition belongs to: any of them may be asked to assist or to keep a promise, also beyond the asker's own subtree.</summary>
internal static class MineUnits
{
    private static readonly UnitKind[] s_kinds = [UnitKind.Mine, UnitKind.Department, UnitKind.Section];

    public static IQueryable<OrgUnit> Of(PortalDbContext db, Petition petition)
    {
        var mine = OrgUnit.MinePathOf(petition.RegisteredAtUnit!.Path);
        return db.Units.AsNoTracking().Where(unit => unit.IsActive && s_kinds.Contains(unit.Kind) && unit.Path.StartsWith(mine));
    }
}
