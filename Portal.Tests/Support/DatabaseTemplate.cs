using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Calendar;
using Portal.Features.Demo;

namespace Portal.Tests.Support;

/// <summary>A migrated database, made once per run by the portal's own start-up, from which each test gets a copy.</summary>
internal static class DatabaseTemplate
{
    private static readonly ConcurrentDictionary<(DatabaseProvider Provider, TestData Data), Lazy<Task<string>>> s_templates = new();

    /// <summary>Path of the SQLite file, or name of the PostgreSQL database, to copy.</summary>
    public static Task<string> GetAsync(DatabaseProvider provider, TestData data) =>
        s_templates.GetOrAdd((provider, data), key => new Lazy<Task<string>>(() => MakeAsync(key.Provider, key.Data))).Value;

    private static async Task<string> MakeAsync(DatabaseProvider provider, TestData data)
    {
        var folder = Directory.CreateTempSubdirectory("portal-template-").FullName;
        var name = $"template_{Guid.NewGuid():N}";
        if (provider == DatabaseProvider.Postgres)
        {
            await PostgresServer.CreateAsync(name, "template1");
        }

        var settings = TestDatabase.SettingsOf(provider, folder, name);
        settings[DemoPassword.Variable] = TestOrganisation.Password;
        await using (var app = TestApp.Build(settings))
        {
            await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
            if (data == TestData.Organisation)
            {
                await TestOrganisation.AddToAsync(app.Services);
            }
            else if (data == TestData.Demo)
            {
                await app.Services.GetRequiredService<InstallPublishedYears>().HandleAsync(CancellationToken.None);
                await using var scope = app.Services.CreateAsyncScope();
                (await scope.ServiceProvider.GetRequiredService<LoadDemo>().HandleAsync(CancellationToken.None)).IsOk.ShouldBeTrue();
            }
        }

        if (provider == DatabaseProvider.Postgres)
        {
            PostgresServer.Disconnect(name);
            return name;
        }

        // The last connection to close folds the write-ahead log into the file, so that the file alone is the database.
        SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "portal.db");
    }
}
