using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Data;
using Portal.Domain.Screening;

namespace Portal.Tests.Data;

public sealed class ScreeningMoveTests
{
    private const string Before = "20261124010000_PetitionIntakeAndReview";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_plan_of_the_release_before_keeps_its_day_and_a_round_its_month(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateBlankAsync(provider);
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync(Before, Ct);
        var publishedAt = provider == DatabaseProvider.Sqlite ? (object)TestClock.Start.UtcTicks : TestClock.Start;
        var (unit, template, plan) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "Units" ("Id", "Code", "Name", "Kind", "Path", "Ordinal", "IsActive", "Version") VALUES ({unit}, 'JT', '集团', 'Group', 'JT/', 0, {true}, {unit})""", Ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Templates" ("Id", "Name", "VersionNumber", "PublishedAt") VALUES ({template}, '清单', 1, {publishedAt})""", Ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Plans" ("Id", "Name", "UnitId", "TemplateName", "OpensOnDay", "DaysToFill", "IsActive", "StartsOn", "Version")
            VALUES ({plan}, '排查', {unit}, '清单', 17, 5, {true}, {TestClock.Today}, {plan})
            """,
            Ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Rounds" ("Id", "Number", "Name", "PlanId", "Period", "UnitId", "TemplateId", "OpensOn", "DueOn")
            VALUES ({plan}, 'LC-1', '三月排查', {plan}, '2026-03', {unit}, {template}, {TestClock.Today}, {TestClock.Today})
            """,
            Ct);

        await db.GetService<IMigrator>().MigrateAsync(cancellationToken: Ct);

        var moved = await db.Plans.SingleAsync(Ct);
        (moved.Rhythm.ToString(), moved.Shift, moved.EndsOn, moved.StartsOn).ShouldBe(("month:17", default, null, TestClock.Today));
        moved.UnitKinds.ShouldBe(ScreeningUnits.Kinds);
        var round = await db.Rounds.SingleAsync(Ct);
        (round.Month, round.ClosedOn, round.ReopenedOn).ShouldBe(("2026-03", null, null));
    }
}
