using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Portal.Domain.Petitions;

namespace Portal.Data.Search;

/// <summary>Keeps dates and search words of petitions in step with them, in the transaction that changes them.</summary>
internal sealed class PetitionIndexing
{
    private const int Batch = 500;

    private readonly HashSet<Guid> _touched;

    private PetitionIndexing(HashSet<Guid> touched) => _touched = touched;

    /// <summary>Which petitions the coming save touches; asked before it, because afterwards nothing counts as changed.</summary>
    public static PetitionIndexing Collect(ChangeTracker tracker) => new([.. tracker.Entries().Select(Touched).OfType<Guid>()]);

    public async Task WriteAsync(PortalDbContext db, CancellationToken ct)
    {
        foreach (var ids in _touched.Chunk(Batch))
        {
            await WriteAsync(db, ids, ct);
        }
    }

    /// <summary>Enters what has no entry yet: petitions from before there was an index. Safe to stop and to run again.</summary>
    public static async Task FillAsync(PortalDbContext db, CancellationToken ct)
    {
        if (!await db.LacksEntriesAsync(ct))
        {
            return;
        }

        db.Scope = DataScope.All;
        var last = Guid.Empty;
        while (await db.Petitions.AsNoTracking().Where(p => p.Id.CompareTo(last) > 0).OrderBy(p => p.Id).Select(p => p.Id).Take(Batch).ToArrayAsync(ct) is { Length: > 0 } ids)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await WriteAsync(db, ids, ct);
            await transaction.CommitAsync(ct);
            last = ids[^1];
        }
    }

    private static async Task WriteAsync(PortalDbContext db, Guid[] ids, CancellationToken ct)
    {
        // The writer may have moved the petition out of their own scope; its entry is made all the same.
        var scope = db.Scope;
        db.Scope = DataScope.All;
        try
        {
            await db.WriteEntriesAsync(await ReadAsync(db, ids, ct), ct);
        }
        finally
        {
            db.Scope = scope;
        }
    }

    private static async Task<IReadOnlyList<PetitionEntry>> ReadAsync(PortalDbContext db, Guid[] ids, CancellationToken ct)
    {
        var texts = await db.Petitions.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Number, p.Subject, p.Summary }).ToListAsync(ct);
        var claims = (await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.PetitionId)).OrderBy(claim => claim.Ordinal)
            .Select(claim => new { claim.PetitionId, claim.Text }).ToListAsync(ct)).ToLookup(claim => claim.PetitionId, claim => claim.Text);
        var old = await db.ImportedRows.AsNoTracking().Where(row => ids.Contains(row.PetitionId)).ToDictionaryAsync(row => row.PetitionId, row => row.OldNumber, ct);
        var dates = (await db.Clocks.AsNoTracking().Where(PetitionDates.Running).Where(clock => ids.Contains(clock.PetitionId))
            .Select(clock => new { clock.PetitionId, clock.TargetOn, clock.LatestOn }).ToListAsync(ct)).ToLookup(clock => clock.PetitionId);
        return [.. texts.Select(text => new PetitionEntry(
            text.Id,
            dates[text.Id].Select(clock => clock.TargetOn).DefaultIfEmpty(PetitionDates.None).Min(),
            dates[text.Id].Select(clock => clock.LatestOn).DefaultIfEmpty(PetitionDates.None).Min(),
            string.Join('\n', [text.Number, old.GetValueOrDefault(text.Id), text.Subject, text.Summary, .. claims[text.Id]])))];
    }

    private static Guid? Touched(EntityEntry entry) => (entry.State, entry.Entity) switch
    {
        (EntityState.Added or EntityState.Modified, Petition petition) => petition.Id,
        (EntityState.Added or EntityState.Modified or EntityState.Deleted, Claim claim) => claim.PetitionId,
        (EntityState.Added or EntityState.Modified or EntityState.Deleted, Clock clock) => clock.PetitionId,
        _ => null,
    };
}
