using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portal.Data;

namespace Portal.Tests.Support;

/// <summary>One fresh, migrated database for one test, configured by the portal's own code; gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _name;

    private TestDatabase(DatabaseProvider provider, string dataDir, string name) => (Provider, DataDir, _name) = (provider, dataDir, name);

    public DatabaseProvider Provider { get; }

    /// <summary>Data folder of this test; holds <c>portal.db</c> when the provider is SQLite.</summary>
    public string DataDir { get; }

    public FakeTimeProvider Clock { get; } = TestClock.Create();

    /// <summary>Configuration keys that make a portal use this database.</summary>
    public IReadOnlyDictionary<string, string> Settings => SettingsOf(Provider, DataDir, _name);

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider, TestData data = TestData.Organisation)
    {
        var template = await DatabaseTemplate.GetAsync(provider, data);
        var database = new TestDatabase(provider, Directory.CreateTempSubdirectory("portal-test-").FullName, $"test_{Guid.NewGuid():N}");
        if (provider == DatabaseProvider.Sqlite)
        {
            File.Copy(template, Path.Combine(database.DataDir, "portal.db"));
        }
        else
        {
            await PostgresServer.CreateAsync(database._name, template);
        }

        return database;
    }

    /// <summary>A database without any table, for tests of the migrations themselves.</summary>
    public static async Task<TestDatabase> CreateBlankAsync(DatabaseProvider provider)
    {
        var database = new TestDatabase(provider, Directory.CreateTempSubdirectory("portal-test-").FullName, $"test_{Guid.NewGuid():N}");
        if (provider == DatabaseProvider.Postgres)
        {
            await PostgresServer.CreateAsync(database._name, "template1");
        }

        return database;
    }

    /// <summary>A context that reads everything and acts as 测试; narrow it through <see cref="PortalDbContext.Scope"/>.</summary>
    public PortalDbContext Open()
    {
        var db = OpenProvider();
        db.Scope = DataScope.All;
        db.Actor = new Actor(null, "测试");
        db.Time = Clock;
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            await using var db = Open();
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }
        else
        {
            await PostgresServer.DropAsync(_name);
        }

        Directory.Delete(DataDir, recursive: true);
    }

    internal static Dictionary<string, string> SettingsOf(DatabaseProvider provider, string dataDir, string name)
    {
        var settings = new Dictionary<string, string> { ["Portal:DataDir"] = dataDir, ["Portal:Database"] = provider.ToString() };
        if (provider == DatabaseProvider.Postgres)
        {
            settings["Portal:Postgres"] = PostgresServer.ConnectionTo(name);
        }

        return settings;
    }

    private PortalDbContext OpenProvider()
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqlitePortalDbContext>();
            DataServices.ConfigureSqlite(sqlite, DataDir);
            return new SqlitePortalDbContext(sqlite.Options);
        }

        var postgres = new DbContextOptionsBuilder<PostgresPortalDbContext>();
        DataServices.ConfigurePostgres(postgres, PostgresServer.ConnectionTo(_name));
        return new PostgresPortalDbContext(postgres.Options);
    }
}
