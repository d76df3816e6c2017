using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>Checks name and password, counts failures, opens a session and makes the principal for its cookie.</summary>
public sealed class SignIn(UserManager<PortalUser> users, IPasswordHasher<PortalUser> hasher, IDbContextFactory<PortalDbContext> factory, TimeProvider time)
{
    private static readonly Refusal s_wrong = new("login.wrong", "用户名或密码不对。连续 5 次不对会锁定 15 分钟。");
    private static readonly PortalUser s_nobody = new();
    private static readonly string s_nobodyHash = new PasswordHasher<PortalUser>().HashPassword(s_nobody, "an unknown user costs as much time as a known one");

    /// <returns>The principal, or one and the same refusal for a wrong name, a wrong password, a locked and a disabled account.</returns>
    public async Task<Result<ClaimsPrincipal>> HandleAsync(string userName, string password, CancellationToken ct)
    {
        var user = await users.FindByNameAsync(userName.Trim());
        if (user is null)
        {
            hasher.VerifyHashedPassword(s_nobody, s_nobodyHash, password);
            await NoteAsync("login.unknown", null, "", ct);
            return s_wrong;
        }

        var isRight = await users.CheckPasswordAsync(user, password);
        if (user.IsDisabled || await users.IsLockedOutAsync(user))
        {
            await NoteAsync("login.locked", user, user.UserName!, ct);
            return s_wrong;
        }

        if (!isRight)
        {
            await users.AccessFailedAsync(user);
            await NoteAsync("login.failed", user, user.UserName!, ct);
            return s_wrong;
        }

        await users.ResetAccessFailedCountAsync(user);
        return await OpenSessionAsync(user, ct);
    }

    private async Task<ClaimsPrincipal> OpenSessionAsync(PortalUser user, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var session = new UserSession { Id = Guid.CreateVersion7(now), UserId = user.Id, StartedAt = now };
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = new Actor(user.Id, user.DisplayName);
        db.Sessions.Add(session);
        db.Note("login.ok", user.Id, user.UserName!);
        await db.SaveChangesAsync(ct);
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()),
                new Claim(ClaimTypes.Name, user.UserName!),
                new Claim(ClaimTypes.Role, user.Role.ToString()),
                new Claim(PortalClaims.Session, session.Id.ToString()),
            ],
            IdentityConstants.ApplicationScheme);
        return new ClaimsPrincipal(identity);
    }

    private async Task NoteAsync(string action, PortalUser? user, string detail, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = user is null ? new Actor(null, "未登录") : new Actor(user.Id, user.DisplayName);
        db.Note(action, user?.Id, detail);
        await db.SaveChangesAsync(ct);
    }
}
