using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Portal.Data;

namespace Portal.Benchmarks.Data;

/// <summary>Sees to it that a database with the wanted petitions is there; what stands there already is used again while the tables are the same.</summary>
internal static class Million
{
    public static async Task<BenchStore> SqliteAsync(string folder, int count, Organisation organisation)
    {
        var (ready, mark) = (Path.Combine(folder, "ready.txt"), Path.Combine(folder, "sqlite"));
        var options = new PortalOptions { Database = DatabaseProvider.Sqlite, DataDir = mark };
        var store = new BenchStore(options);
        var wanted = Wanted(store, count);
        if (File.Exists(ready) && await File.ReadAllTextAsync(ready) == wanted)
        {
            return store;
        }

        var began = Stopwatch.GetTimestamp();
        Console.WriteLine($"Writing {count:N0} petitions to {store.File} …");
        File.Delete(ready);
        if (Directory.Exists(mark))
        {
            Directory.Delete(mark, recursive: true);
        }

        Directory.CreateDirectory(mark);
        await PrepareAsync(store, organisation);

        // A pooled connection would keep the journal from being switched off.
        SqliteConnection.ClearAllPools();
        await using (var db = store.OpenAll())
        {
            var tables = new MatterTables(db);
            using var load = new SqliteLoad($"Data Source={store.File}", tables.All);
            await new MatterMaker(tables, organisation, count).MakeAsync(load);
            load.Finish();
        }

        await File.WriteAllTextAsync(ready, wanted);
        Console.WriteLine($"Written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s.");
        return store;
    }

    public static async Task<BenchStore> PostgresAsync(string connectionString, string folder, int count, Organisation organisation)
    {
        var name = $"portal_bench_{count}";
        var target = new NpgsqlConnectionStringBuilder(connectionString) { Database = name, IncludeErrorDetail = true }.ConnectionString;
        var store = new BenchStore(new PortalOptions { Database = DatabaseProvider.Postgres, Postgres = target, DataDir = Path.Combine(folder, "postgres") });
        var wanted = Wanted(store, count);
        await using var server = NpgsqlDataSource.Create(connectionString);
        var found = await ScalarAsync(server, $"SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{name}'");
        if (found as string == wanted)
        {
            return store;
        }

        var began = Stopwatch.GetTimestamp();
        Console.WriteLine($"Writing {count:N0} petitions to the database {name} …");
        await ScalarAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await ScalarAsync(server, $"CREATE DATABASE {name}");
        await PrepareAsync(store, organisation);
        await using (var db = store.OpenAll())
        {
            var tables = new MatterTables(db);
            await using var load = await PostgresLoad.OpenAsync(target, tables.All);
            await new MatterMaker(tables, organisation, count).MakeAsync(load);
            await load.FinishAsync();
        }

        await ScalarAsync(server, $"COMMENT ON DATABASE {name} IS '{wanted}'");
        Console.WriteLine($"Written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s.");
        return store;
    }

    private static async Task PrepareAsync(BenchStore store, Organisation organisation)
    {
        await using var db = store.OpenAll();
        await db.Database.MigrateAsync();
        db.Units.AddRange(organisation.Units);
        db.Users.AddRange(organisation.Users);
        db.Sessions.AddRange(organisation.Sessions);
        await db.SaveChangesAsync();
    }

    /// <summary>Tables, number and generator in one word.</summary>
    private static string Wanted(BenchStore store, int count)
    {
        using var db = store.OpenAll();
        var tables = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript())))[..16];
        return $"1 {count} {tables}";
    }

    private static async Task<object?> ScalarAsync(NpgsqlDataSource server, string sql)
    {
        await using var command = server.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
