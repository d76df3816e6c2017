using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;

namespace Portal.Security;

/// <summary>Writes tries that were denied to the audit chain.</summary>
public sealed class AccessLog(IDbContextFactory<PortalDbContext> factory)
{
    /// <summary>Records a denied try and returns the answer for the user: the same as for something that does not exist.</summary>
    /// <param name="what">What was tried, such as petition.read.</param>
    /// <param name="target">The number or id that was asked for; cut to 80 characters.</param>
    public async Task<Refusal> DenyAsync(UserContext user, string what, string target, CancellationToken ct)
    {
        await WriteAsync(user, what, target, ct);
        return SecurityRefusals.NotFound;
    }

    /// <summary>Records a step that the role may not take and returns the refusal that says so.</summary>
    public async Task<Refusal> RefuseAsync(UserContext user, string what, string target, CancellationToken ct)
    {
        await WriteAsync(user, what, target, ct);
        return SecurityRefusals.NotAllowed;
    }

    private async Task WriteAsync(UserContext user, string what, string target, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = user.Actor;
        db.Note($"denied.{what}", null, target.Length > 80 ? target[..80] : target);
        await db.SaveChangesAsync(ct);
    }
}
