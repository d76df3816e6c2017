using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>The embedded store.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>A transaction here begins IMMEDIATE and so already holds the one write lock.</summary>
    protected internal override Task LockAuditChainAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>The same one write lock.</summary>
    protected internal override Task LockMessagesAsync(CancellationToken ct) => Task.CompletedTask;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
