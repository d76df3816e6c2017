using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Portal.Data;
using Portal.Domain;

namespace Portal.Features.Demo;

/// <summary>
/// Removes a store that the demo made. The audit table refuses DELETE, so the whole store goes: the file of SQLite, the schema of PostgreSQL.
/// </summary>
public sealed class WipeDemo(IDbContextFactory<PortalDbContext> factory, IOptions<PortalOptions> options)
{
    private const int Busy = 5;

    private static readonly Refusal s_notDemo = new("demo.not-demo", "这个库不是由演示数据建立的，没有清除任何内容。");
    private static readonly Refusal s_inUse = new("demo.in-use", "门户还在使用这个库，请先停掉门户再清除。");

    /// <returns>Refused for a store that the demo did not make, and while a portal has it open. Afterwards the store must be prepared again.</returns>
    public async Task<Result> HandleAsync(CancellationToken ct)
    {
        await using (var db = await factory.CreateDbContextAsync(ct))
        {
            if (!await db.Database.CanConnectAsync(ct) || (await db.Database.GetPendingMigrationsAsync(ct)).Any()
                || !await db.Audit.AnyAsync(entry => entry.Action == LoadDemo.Mark, ct))
            {
                return s_notDemo;
            }
        }

        return options.Value.Database == DatabaseProvider.Sqlite ? await DropFileAsync(ct) : await DropSchemaAsync(ct);
    }

    private async Task<Result> DropFileAsync(CancellationToken ct)
    {
        SqliteConnection.ClearAllPools();
        var path = Path.Combine(options.Value.ResolvedDataDir(), "portal.db");
        if (await IsOpenElsewhereAsync(path, ct))
        {
            return s_inUse;
        }

        foreach (var file in new[] { path, path + "-wal", path + "-shm" })
        {
            File.Delete(file);
        }

        return Result.Ok;
    }

    /// <summary>SQLite leaves WAL mode only for the one connection that has the file to itself.</summary>
    private static async Task<bool> IsOpenElsewhereAsync(string path, CancellationToken ct)
    {
        await using var alone = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=1");
        await alone.OpenAsync(ct);
        await using var ask = alone.CreateCommand();
        ask.CommandText = "PRAGMA journal_mode=DELETE";
        try
        {
            return await ask.ExecuteScalarAsync(ct) is not "delete";
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Busy)
        {
            return true;
        }
    }

    private async Task<Result> DropSchemaAsync(CancellationToken ct)
    {
        NpgsqlConnection.ClearAllPools();
        await using var db = await factory.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        var others = await db.Database.SqlQuery<int>(
            $"""SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'""").SingleAsync(ct);
        if (others > 0)
        {
            return s_inUse;
        }

        await db.Database.ExecuteSqlAsync($"DROP SCHEMA IF EXISTS hangfire CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public;", ct);
        return Result.Ok;
    }
}
