using Microsoft.EntityFrameworkCore;
using Portal.Security;

namespace Portal.Data;

/// <summary>Opens one context per operation, already limited to the current user's subtree and signed with their name.</summary>
public sealed class PortalContexts(IDbContextFactory<PortalDbContext> factory, CurrentUser currentUser)
{
    /// <summary>A context for the current user. Dispose it at the end of the operation; never keep it in a field.</summary>
    /// <exception cref="SignedOutException">Nobody is signed in, or the session or account was ended.</exception>
    public async Task<PortalDbContext> OpenAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        return Open(user);
    }

    /// <summary>A context for a user that the caller has just looked up.</summary>
    public PortalDbContext Open(UserContext user)
    {
        var db = factory.CreateDbContext();
        db.Scope = user.Scope;
        db.Actor = user.Actor;
        return db;
    }
}
