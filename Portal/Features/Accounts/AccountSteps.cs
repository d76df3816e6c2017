using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>What every step on an account has in common: the right to take it, the account, its sessions, the audit line.</summary>
public sealed class AccountSteps(CurrentUser currentUser, PortalContexts contexts, AccessLog access, TimeProvider time)
{
    /// <summary>Takes one step on one account and ends its sessions, so that it counts from the next call on.</summary>
    /// <param name="code">Audit code such as user.disable.</param>
    /// <param name="step">Changes the account; its text goes into the audit line.</param>
    public async Task<Result> TakeAsync(Guid userId, string code, Func<PortalDbContext, PortalUser, Task<Result<string>>> step, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        if (admin.Denies(Permission.ManageUsers) is not null)
        {
            return await access.RefuseAsync(admin, code, userId.ToString(), ct);
        }

        await using var db = contexts.Open(admin);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Users.SingleOrDefaultAsync(user => user.Id == userId, ct) is not { } user)
        {
            return AccountRefusals.NotFound;
        }

        var done = await step(db, user);
        if (!done.IsOk)
        {
            return done.Refusal;
        }

        await EndSessionsAsync(db, userId, ct);
        db.Note(code, user.Id, done.Value);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Result.Ok;
    }

    /// <summary>Refuses what would leave the acting administrator without rights, or the portal without an administrator of accounts.</summary>
    public async Task<Refusal?> LockOutFaultAsync(PortalDbContext db, PortalUser user, CancellationToken ct)
    {
        var admin = await currentUser.GetAsync(ct);
        return user.Id == admin.Id ? AccountRefusals.OwnAccount
            : user is { Role: PortalRole.SecAdmin, IsDisabled: false } && !await db.Users.AnyAsync(other => other.Id != user.Id && other.Role == PortalRole.SecAdmin && !other.IsDisabled, ct)
                ? AccountRefusals.LastSecAdmin
            : null;
    }

    private async Task EndSessionsAsync(PortalDbContext db, Guid userId, CancellationToken ct)
    {
        foreach (var session in await db.Sessions.Where(session => session.UserId == userId && session.EndedAt == null).ToListAsync(ct))
        {
            session.EndedAt = time.GetUtcNow();
        }
    }
}
