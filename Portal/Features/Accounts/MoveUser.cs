using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;

namespace Portal.Features.Accounts;

/// <summary>Changes the role, post and scope of an account; its sessions end, so that nothing goes on under the old rights.</summary>
public sealed class MoveUser(AccountSteps steps)
{
    /// <returns>Refused for one's own account, for the last administrator of accounts, and when post and scope do not fit the role.</returns>
    public Task<Result> HandleAsync(Guid userId, PortalRole role, Guid? unitId, Guid? scopeUnitId, CancellationToken ct) =>
        steps.TakeAsync(userId, "user.move", async (db, user) =>
        {
            if (role != user.Role && await steps.LockOutFaultAsync(db, user, ct) is { } lockOut)
            {
                return lockOut;
            }

            var unit = await FindAsync(db, unitId, ct);
            var scope = await FindAsync(db, scopeUnitId, ct);
            if (AccountPlacement.Fault(role, unit, scope) is { } fault)
            {
                return fault;
            }

            var before = user.Role;
            (user.Role, user.UnitId, user.ScopeUnitId) = (role, unit!.Value.Id, scope!.Value.Id);
            return $"{user.UserName} {before} {role}";
        }, ct);

    private static async Task<(string Path, Guid Id)?> FindAsync(PortalDbContext db, Guid? id, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().Where(u => u.IsActive && u.Id == id).Select(u => new { u.Path, u.Id }).SingleOrDefaultAsync(ct);
        return unit is null ? null : (unit.Path, unit.Id);
    }
}
