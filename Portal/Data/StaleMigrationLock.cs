using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>A process killed inside a migration leaves its row behind, and every later start would wait for it for ever.</summary>
public static class StaleMigrationLock
{
    /// <summary>Removes the row. Call only while holding <see cref="MigrationOwner"/>, which proves that its owner is dead.</summary>
    /// <returns>Whether there was one.</returns>
    public static async Task<bool> ClearAsync(PortalDbContext db, CancellationToken ct)
    {
        var tables = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'").ToListAsync(ct);
        return tables[0] > 0 && await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", ct) > 0;
    }
}
