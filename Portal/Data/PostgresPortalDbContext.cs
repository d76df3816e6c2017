using Microsoft.EntityFrameworkCore;
using Portal.Data.Search;

namespace Portal.Data;

/// <summary>The store for several nodes.</summary>
public sealed class PostgresPortalDbContext(DbContextOptions<PostgresPortalDbContext> options) : PortalDbContext(options)
{
    private const long AuditChainLock = 0x50_4F_52_54_41_4C;
    private const long MessagesLock = AuditChainLock + 1;

    protected internal override Task LockAuditChainAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AuditChainLock})", ct);

    protected internal override Task LockMessagesAsync(CancellationToken ct) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({MessagesLock})", ct);

    public override IQueryable<SearchHit> Hits(IReadOnlyList<SearchTerm> terms)
    {
        // The words hold letters and digits only, so that they are no operators.
        var words = string.Join(" & ", terms.SelectMany(term => term.Words.Select((word, at) => $"'{word}'{(term.IsOpen && at == term.Words.Count - 1 ? ":*" : "")}")));
        var together = terms.Where(term => term.Words.Count > 1).Select(term => term.Folded).ToArray();
        return together.Length == 0
            ? Set<SearchHit>().FromSql($"""SELECT "PetitionId" FROM "PetitionWords" WHERE "Words" @@ CAST({words} AS tsquery)""")
            : Set<SearchHit>().FromSql(
                $"""SELECT "PetitionId" FROM "PetitionWords" WHERE "Words" @@ CAST({words} AS tsquery) AND NOT EXISTS (SELECT 1 FROM unnest({together}) AS t(term) WHERE strpos("Folded", t.term) = 0)""");
    }

    protected internal override async Task<bool> LacksEntriesAsync(CancellationToken ct) => (await Database.SqlQuery<bool>(
        $"""SELECT (SELECT COUNT(*) FROM "Petitions") > (SELECT COUNT(*) FROM "PetitionWords") AS "Value" """).ToListAsync(ct))[0];

    protected internal override Task WriteEntriesAsync(IReadOnlyList<PetitionEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(entry => entry.Id).ToArray();
        var (due, latest) = (entries.Select(entry => entry.DueOn).ToArray(), entries.Select(entry => entry.LatestOn).ToArray());
        var (folded, words) = (entries.Select(entry => SearchText.Fold(entry.Text)).ToArray(), entries.Select(entry => entry.Words).ToArray());
        return Database.ExecuteSqlAsync(
            $"""
            UPDATE "Petitions" AS p SET "DueOn" = v.due, "LatestOn" = v.latest FROM unnest({ids}, {due}, {latest}) AS v(id, due, latest)
            WHERE p."Id" = v.id AND (p."DueOn", p."LatestOn") <> (v.due, v.latest);
            INSERT INTO "PetitionWords" ("PetitionId", "Folded", "Words")
            SELECT v.id, v.folded, array_to_tsvector(string_to_array(v.words, ' ')) FROM unnest({ids}, {folded}, {words}) AS v(id, folded, words)
            ON CONFLICT ("PetitionId") DO UPDATE SET "Folded" = excluded."Folded", "Words" = excluded."Words" WHERE "PetitionWords"."Folded" <> excluded."Folded";
            """, ct);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }
}
