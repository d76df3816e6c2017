using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Organization;

/// <summary>One unit of the tree.</summary>
/// <param name="Depth">0 for the root.</param>
/// <param name="People">Enabled accounts that work there.</param>
public sealed record UnitRow(Guid Id, string Code, string Name, UnitKind Kind, string Path, int Depth, int People, Guid Version);

/// <summary>Lists the whole tree for the administrator of accounts, parents before children.</summary>
public sealed class ListUnits(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<IReadOnlyList<UnitRow>>> HandleAsync(CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, "unit.list", "", ct);
        }

        await using var db = contexts.Open(admin);
        var units = await db.Units.AsNoTracking()
            .Select(unit => new { unit.Id, unit.ParentId, unit.Code, unit.Name, unit.Kind, unit.Path, unit.Ordinal, unit.Version, People = db.Users.Count(user => user.UnitId == unit.Id && !user.IsDisabled) })
            .ToListAsync(ct);
        var children = units.ToLookup(unit => unit.ParentId);
        var rows = new List<UnitRow>(units.Count);
        void Walk(Guid? parentId, int depth)
        {
            foreach (var unit in children[parentId].OrderBy(unit => unit.Ordinal).ThenBy(unit => unit.Code, StringComparer.Ordinal))
            {
                rows.Add(new UnitRow(unit.Id, unit.Code, unit.Name, unit.Kind, unit.Path, depth, unit.People, unit.Version));
                Walk(unit.Id, depth + 1);
            }
        }

        Walk(null, 0);
        return rows;
    }
}
