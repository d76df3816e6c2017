using Microsoft.EntityFrameworkCore;
using Portal.Data.Search;

namespace Portal.Data;

/// <summary>The embedded store.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options) : PortalDbContext(options)
{
    /// <summary>A transaction here begins IMMEDIATE and so already holds the one write lock.</summary>
    protected internal override Task LockAuditChainAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>The same one write lock.</summary>
    protected internal override Task LockMessagesAsync(CancellationToken ct) => Task.CompletedTask;

    public override IQueryable<SearchHit> Hits(IReadOnlyList<SearchTerm> terms)
    {
        // The words hold letters and digits only, and in quotation marks they are no operators.
        var match = string.Join(' ', terms.Select(term => $"\"{string.Join(' ', term.Words)}\"{(term.IsOpen ? "*" : "")}"));
        return Set<SearchHit>().FromSql(
            $"""SELECT w."PetitionId" FROM "PetitionSearch" AS s CROSS JOIN "PetitionWords" AS w ON w."Id" = s.rowid WHERE s."Words" MATCH {match}""");
    }

    protected internal override async Task<bool> LacksEntriesAsync(CancellationToken ct) => (await Database.SqlQuery<bool>(
        $"""SELECT (SELECT COUNT(*) FROM "Petitions") > (SELECT COUNT(*) FROM "PetitionWords") AS "Value" """).ToListAsync(ct))[0];

    protected internal override async Task WriteEntriesAsync(IReadOnlyList<PetitionEntry> entries, CancellationToken ct)
    {
        foreach (var entry in entries)
        {
            await Database.ExecuteSqlAsync(
                $"""
                UPDATE "Petitions" SET "DueOn" = {entry.DueOn}, "LatestOn" = {entry.LatestOn} WHERE "Id" = {entry.Id} AND ("DueOn" <> {entry.DueOn} OR "LatestOn" <> {entry.LatestOn});
                INSERT INTO "PetitionWords" ("PetitionId") VALUES ({entry.Id}) ON CONFLICT DO NOTHING;
                INSERT OR REPLACE INTO "PetitionSearch" (rowid, "Words") SELECT "Id", {entry.Words} FROM "PetitionWords" WHERE "PetitionId" = {entry.Id};
                """, ct);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
    }
}
