using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data.Search;

namespace Portal.Data;

/// <summary>Brings the store to the newest version before the first request.</summary>
public sealed partial class StoreSetup(IDbContextFactory<PortalDbContext> factory, IOptions<PortalOptions> options, ILogger<StoreSetup> logger)
{
    /// <summary>Creates the data folder, refuses an unsafe SQLite, clears a dead migration lock and migrates.</summary>
    /// <exception cref="StartRefusedException">The machine cannot run the portal safely; the message is for the operator.</exception>
    public async Task PrepareAsync(CancellationToken ct)
    {
        var isSqlite = options.Value.Database == DatabaseProvider.Sqlite;
        using var owner = isSqlite ? MigrationOwner.Claim(options.Value.ResolvedDataDir()) : null;
        await using var db = await factory.CreateDbContextAsync(ct);
        if (isSqlite)
        {
            if (SqliteVersionGuard.FaultOf(SqliteVersionGuard.Loaded()) is { } fault)
            {
                throw new StartRefusedException(fault);
            }

            if (await StaleMigrationLock.ClearAsync(db, ct))
            {
                LogStaleLockCleared();
            }
        }

        await db.Database.MigrateAsync(ct);
        await PetitionIndexing.FillAsync(db, ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A migration lock left by a killed process was cleared")]
    private partial void LogStaleLockCleared();
}
