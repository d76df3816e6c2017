using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>Ends the session on the server; its cookie and its open pages are refused from then on.</summary>
public sealed class SignOutUser(IDbContextFactory<PortalDbContext> factory, TimeProvider time)
{
    public async Task HandleAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (PortalClaims.SessionOf(principal) is not { } sessionId)
        {
            return;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == sessionId && s.EndedAt == null, ct);
        if (session is null)
        {
            return;
        }

        session.EndedAt = time.GetUtcNow();
        db.Actor = new Actor(session.UserId, principal.Identity?.Name ?? "");
        db.Note("logout", session.UserId, "");
        await db.SaveChangesAsync(ct);
    }
}
