using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>Changes the reader's own password and ends every other session of theirs.</summary>
public sealed class ChangePassword(CurrentUser current, UserManager<PortalUser> users, IDbContextFactory<PortalDbContext> factory, TimeProvider time)
{
    /// <param name="keepSession">Session that goes on: the one that asked.</param>
    public async Task<Result> HandleAsync(string oldPassword, string newPassword, Guid? keepSession, CancellationToken ct)
    {
        var reader = await current.GetAsync(ct);
        var user = await users.FindByIdAsync(reader.Id.ToString()) ?? throw new SignedOutException();
        var changed = await users.ChangePasswordAsync(user, oldPassword, newPassword);
        if (!changed.Succeeded)
        {
            return new Refusal("account.password", string.Concat(changed.Errors.Select(error => error.Description)));
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = reader.Actor;
        foreach (var session in await db.Sessions.Where(s => s.UserId == reader.Id && s.EndedAt == null && s.Id != keepSession).ToListAsync(ct))
        {
            session.EndedAt = time.GetUtcNow();
        }

        db.Note("password.changed", reader.Id, "");
        await db.SaveChangesAsync(ct);
        return Result.Ok;
    }
}
