using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>Hands out the configured provider's context under the common type.</summary>
public sealed class PortalDbContextFactory<TContext>(IDbContextFactory<TContext> factory, LiveNotices notices, TimeProvider time) : IDbContextFactory<PortalDbContext>
    where TContext : PortalDbContext
{
    public PortalDbContext CreateDbContext()
    {
        var db = factory.CreateDbContext();
        db.Time = time;
        db.Committed = notices.Publish;
        return db;
    }
}
