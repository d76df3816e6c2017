using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>
/// Says the reader's scope a second time, as units by id, where they are few: the store then reads the matters of these units
/// instead of asking for the units of every matter. What may be read is decided by the scope filter alone.
/// </summary>
internal static class PetitionsNearby
{
    /// <summary>Parts of a path below a mine: group, mine, unit.</summary>
    private const int Unit = 3;

    /// <summary>Parts of the path of a mine.</summary>
    private const int Mine = 2;

    /// <param name="inOrder">
    /// Whether the first ones of many are read in the order of dates. Then also the units of a mine are named, but not to SQLite, which would read all of their
    /// petitions and sort them.
    /// </param>
    public static async Task<IQueryable<Petition>> NearAsync(this IQueryable<Petition> petitions, PortalDbContext db, UserContext user, CancellationToken ct, bool inOrder = false)
    {
        var path = user.ScopePath;
        if (path.Count(part => part == '/') < (inOrder ? Mine : Unit) || (inOrder && db.Database.IsSqlite()))
        {
            return petitions;
        }

        var units = await db.Units.Where(unit => unit.Path.StartsWith(path)).Select(unit => unit.Id).ToListAsync(ct);
        return petitions.Where(p => units.Contains(p.RegisteredAtUnitId) || (p.HandlingUnitId != null && units.Contains(p.HandlingUnitId.Value)));
    }
}
