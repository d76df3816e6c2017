using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Tests.Data;

public sealed class MigrationsTests
{
    [Theory, DatabaseProviders]
    public async Task The_migrations_hold_every_change_of_the_model(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, TestData.Empty);
        await using var db = database.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse("run the migration script for both providers");
    }

    [Theory, DatabaseProviders]
    public async Task A_started_store_has_every_migration(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, TestData.Empty);
        await using var db = database.Open();

        var pending = await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken);

        pending.ShouldBeEmpty();
    }
}
