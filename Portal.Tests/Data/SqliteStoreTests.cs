using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;

namespace Portal.Tests.Data;

public sealed class SqliteStoreTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("busy_timeout", "15000")]
    [InlineData("foreign_keys", "1")]
    public async Task Each_connection_is_durable_patient_and_strict(string pragma, string expected)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var db = database.Open();
        await db.Database.OpenConnectionAsync(Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        var value = await command.ExecuteScalarAsync(Ct);

        Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Fact]
    public void The_loaded_library_is_free_of_the_WAL_reset_fault() => SqliteVersionGuard.FaultOf(SqliteVersionGuard.Loaded()).ShouldBeNull();

    [Theory]
    [InlineData("3.51.2")]
    [InlineData("3.50.4")]
    [InlineData("2.8.17")]
    public void A_library_with_the_WAL_reset_fault_is_refused_by_name(string version) =>
        SqliteVersionGuard.FaultOf(Version.Parse(version)).ShouldNotBeNull().ShouldContain(version);

    [Theory]
    [InlineData("3.51.3")]
    [InlineData("3.52.0")]
    [InlineData("4.0.0")]
    public void A_mended_library_will_do(string version) => SqliteVersionGuard.FaultOf(Version.Parse(version)).ShouldBeNull();

    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_stop_the_start()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var db = portal.Open();
        await db.Database.ExecuteSqlAsync(
            $"""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""", Ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-03-10 01:00:00')""", Ct);

        await portal.Services.GetRequiredService<StoreSetup>().PrepareAsync(Ct).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        var left = await db.Database.SqlQuery<int>($"""SELECT COUNT(*) AS Value FROM "__EFMigrationsLock" """).ToListAsync(Ct);
        left.ShouldBe([0]);
    }

    [Fact]
    public async Task A_second_process_that_migrates_is_told_to_wait()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        using var other = MigrationOwner.Claim(portal.Database.DataDir);

        var start = () => portal.Services.GetRequiredService<StoreSetup>().PrepareAsync(Ct);

        var refused = await start.ShouldThrowAsync<StartRefusedException>();
        refused.Message.ShouldContain(portal.Database.DataDir);
    }
}
