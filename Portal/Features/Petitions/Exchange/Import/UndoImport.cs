using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Takes a whole import back while none of its petitions was worked on; that it was made and taken back stays on record.</summary>
public sealed class UndoImport(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    private const int Chunk = 200;
    private const string Import = "petition.import";

    /// <returns>Refused for a role that may not, out of scope, when it was done before, and once a petition was worked on.</returns>
    public async Task<Result> HandleAsync(Guid batchId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.import.undo", batchId.ToString("N"), ct);
        }

        await using var db = contexts.Open(user);
        var batch = await db.ImportBatches.SingleOrDefaultAsync(each => each.Id == batchId, ct);
        if (batch is null)
        {
            return await access.DenyAsync(user, "petition.import.undo", batchId.ToString("N"), ct);
        }

        // A denied try is written on its own, before this transaction holds the store.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (batch.UndoneAt is not null)
        {
            return ImportRefusals.Undone;
        }

        var rows = db.ImportedRows.Where(row => row.BatchId == batchId);
        if (await db.History.AnyAsync(change => rows.Any(row => row.PetitionId == change.MatterId) && change.Action != Import, ct)
            || await rows.CountAsync(ct) != batch.Rows)
        {
            return ImportRefusals.WorkedOn;
        }

        batch.UndoneAt = time.Now;
        db.Action = "petition.import.undo";
        db.Note("petition.import.undo", batchId, $"rows={batch.Rows}");
        await db.SaveChangesAsync(ct);
        while (await db.Petitions.Where(petition => rows.Any(row => row.PetitionId == petition.Id)).OrderBy(petition => petition.Id).Take(Chunk)
            .Include(petition => petition.Claims).Include(petition => petition.Clocks).Include(petition => petition.Dispositions).AsSplitQuery().ToListAsync(ct) is { Count: > 0 } petitions)
        {
            db.Petitions.RemoveRange(petitions);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(ct);
        return Result.Ok;
    }
}
