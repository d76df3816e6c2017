using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Features.Auditing;

namespace Portal.Tests.Data;

public sealed class AuditChainTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_database_itself_refuses_to_change_an_entry(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await using var db = portal.Open();

        var update = () => db.Database.ExecuteSqlAsync($"""UPDATE "AuditEntries" SET "Detail" = 'x' WHERE "Sequence" = 2""", Ct);

        (await update.ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only");
    }

    [Theory, DatabaseProviders]
    public async Task The_database_itself_refuses_to_remove_an_entry(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await using var db = portal.Open();

        var delete = () => db.Database.ExecuteSqlAsync($"""DELETE FROM "AuditEntries" WHERE "Sequence" = 2""", Ct);

        (await delete.ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only");
    }

    [Theory, DatabaseProviders]
    public async Task An_untouched_chain_holds(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);

        var report = await VerifyAsync(portal);

        report.ShouldBe(new AuditChainReport(5, null, ""));
    }

    [Theory, DatabaseProviders]
    public async Task A_reworded_entry_is_named(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await TamperAsync(portal, $"""UPDATE "AuditEntries" SET "Detail" = 'reworded' WHERE "Sequence" = 3""");

        (await VerifyAsync(portal)).FirstBad.ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task A_reworded_entry_with_a_new_hash_breaks_at_the_next(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await using var db = portal.Open();
        var entry = await db.Audit.SingleAsync(e => e.Sequence == 3, Ct);
        var hash = AuditEntry.HashOf(3, entry.At, entry.ActorId, entry.ActorName, entry.Action, entry.SubjectId, "reworded", entry.PreviousHash);
        await TamperAsync(portal, $"""UPDATE "AuditEntries" SET "Detail" = 'reworded', "Hash" = {hash} WHERE "Sequence" = 3""");

        (await VerifyAsync(portal)).FirstBad.ShouldBe(4);
    }

    [Theory, DatabaseProviders]
    public async Task A_removed_entry_is_named_by_its_gap(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await TamperAsync(portal, $"""DELETE FROM "AuditEntries" WHERE "Sequence" = 3""");

        (await VerifyAsync(portal)).FirstBad.ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task Two_entries_that_changed_places_are_named(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await TamperAsync(
            portal,
            $"""UPDATE "AuditEntries" SET "Sequence" = 99 WHERE "Sequence" = 2""",
            $"""UPDATE "AuditEntries" SET "Sequence" = 2 WHERE "Sequence" = 4""",
            $"""UPDATE "AuditEntries" SET "Sequence" = 4 WHERE "Sequence" = 99""");

        (await VerifyAsync(portal)).FirstBad.ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task Writers_at_the_same_time_leave_one_whole_chain(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            await using var db = portal.Open();
            db.Note("test.parallel", null, $"{writer}");
            await db.SaveChangesAsync(Ct);
        }));

        (await VerifyAsync(portal)).ShouldBe(new AuditChainReport(25, null, ""));
    }

    [Theory, DatabaseProviders]
    public async Task A_change_that_fails_leaves_no_entry(DatabaseProvider provider)
    {
        await using var portal = await PortalWithEntriesAsync(provider);
        await using var db = portal.Open();
        db.Note("test.fails", null, "");
        db.Sessions.Add(new UserSession { Id = Guid.CreateVersion7(TestClock.Start), UserId = Guid.Empty, StartedAt = TestClock.Start });
        db.NumberSequences.Add(new NumberSequence { Prefix = new string('x', 10), Last = 1 });
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "NumberSequences" ("Prefix", "Last") VALUES ('xxxxxxxxxx', 1)""", Ct);

        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));

        (await VerifyAsync(portal)).ShouldBe(new AuditChainReport(5, null, ""));
    }

    private static async Task<TestPortal> PortalWithEntriesAsync(DatabaseProvider provider)
    {
        var portal = await TestPortal.CreateAsync(provider, TestData.Empty);
        for (var i = 1; i <= 5; i++)
        {
            await using var db = portal.Open();
            db.Note("test.note", null, $"entry {i}");
            await db.SaveChangesAsync(Ct);
        }

        return portal;
    }

    private static Task<AuditChainReport> VerifyAsync(TestPortal portal) => portal.Services.GetRequiredService<VerifyAuditChain>().HandleAsync(Ct);

    private static async Task TamperAsync(TestPortal portal, params FormattableString[] changes)
    {
        await using var db = portal.Open();
        if (portal.Database.Provider == DatabaseProvider.Sqlite)
        {
            await db.Database.ExecuteSqlAsync($"""DROP TRIGGER "AuditEntries_no_update" """, Ct);
            await db.Database.ExecuteSqlAsync($"""DROP TRIGGER "AuditEntries_no_delete" """, Ct);
        }
        else
        {
            await db.Database.ExecuteSqlAsync($"""ALTER TABLE "AuditEntries" DISABLE TRIGGER USER""", Ct);
        }

        foreach (var change in changes)
        {
            await db.Database.ExecuteSqlAsync(change, Ct);
        }
    }
}
