using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Organization;

/// <summary>Gives a unit another name.</summary>
public sealed class RenameUnit(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <param name="version">The version that the writer had seen.</param>
    /// <returns>Refused without a name, and as a conflict when somebody changed the unit in between.</returns>
    public async Task<Result> HandleAsync(Guid unitId, string name, Guid version, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, "unit.rename", unitId.ToString(), ct);
        }

        await using var db = contexts.Open(admin);
        db.Action = "unit.rename";
        if (await db.Units.SingleOrDefaultAsync(unit => unit.Id == unitId, ct) is not { } unit)
        {
            return await access.DenyAsync(admin, "unit.rename", unitId.ToString(), ct);
        }

        db.Entry(unit).Property(u => u.Version).OriginalValue = version;
        var renamed = unit.Rename(name);
        if (!renamed.IsOk)
        {
            return renamed;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
