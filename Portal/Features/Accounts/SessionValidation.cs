using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>A cookie counts only while its session is open and its account enabled, so a copied cookie dies with the sign-out.</summary>
internal static class SessionValidation
{
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (context.Principal is { } principal && PortalClaims.SessionOf(principal) is { } sessionId
            && await IsOpenAsync(services.GetRequiredService<IDbContextFactory<PortalDbContext>>(), sessionId, context.HttpContext.RequestAborted))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static async Task<bool> IsOpenAsync(IDbContextFactory<PortalDbContext> factory, Guid sessionId, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Sessions.AnyAsync(
            session => session.Id == sessionId && session.EndedAt == null && db.Users.Any(user => user.Id == session.UserId && !user.IsDisabled), ct);
    }
}
