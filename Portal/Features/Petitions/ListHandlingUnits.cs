using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One unit to choose, with how deep it stands in the tree.</summary>
public sealed record HandlingUnitRow(Guid Id, string Name, string Path);

/// <summary>The units that the current user may assign to or filter by, in the order of the tree.</summary>
public sealed class ListHandlingUnits(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IReadOnlyList<HandlingUnitRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await HandlingUnits.In(db, user).OrderBy(unit => unit.Ordinal).ThenBy(unit => unit.Path)
            .Select(unit => new HandlingUnitRow(unit.Id, unit.Name, unit.Path)).ToListAsync(ct);
    }
}
