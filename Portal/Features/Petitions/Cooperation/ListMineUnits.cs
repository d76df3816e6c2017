using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The units that may be asked to assist with a petition, or to keep what was promised on it.</summary>
public sealed class ListMineUnits(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IReadOnlyList<HandlingUnitRow>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var petition = await db.Petitions.AsNoTracking().Include(p => p.RegisteredAtUnit).SingleOrDefaultAsync(p => p.Number == number, ct);
        return petition is null ? [] : await MineUnits.Of(db, petition).OrderBy(unit => unit.Ordinal).ThenBy(unit => unit.Path)
            .Select(unit => new HandlingUnitRow(unit.Id, unit.Name, unit.Path)).ToListAsync(ct);
    }
}
