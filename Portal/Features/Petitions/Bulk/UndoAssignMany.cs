using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Exchange;
using Portal.Security;

namespace Portal.Features.Petitions.Bulk;

/// <summary>Takes back what <see cref="AssignMany"/> did, all of it or nothing, while nobody touched any of it; both acts stay in the history.</summary>
public sealed class UndoAssignMany(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    private const string Action = "petition.assign-many.undo";

    public async Task<Result> HandleAsync(Guid bulkId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var bulk = await db.BulkAssignments.SingleOrDefaultAsync(each => each.Id == bulkId && each.ByUserId == user.Id, ct);
        if (bulk is null || user.Denies(Permission.AssignPetition) is not null)
        {
            return await access.DenyAsync(user, Action, bulkId.ToString("N"), ct);
        }

        // A denied try is written on its own, before this transaction holds the store.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var ids = bulk.PetitionIds;
        var (at, made) = (bulk.At, "petition.assign-many");
        var fault = bulk.UndoneAt is not null ? TakeBackRefusals.Done
            : time.Now - at > TakeBack.Window ? TakeBackRefusals.TooLate
            : await db.History.AnyAsync(change => ids.Contains(change.MatterId) && change.At >= at && change.Action != made, ct) ? TakeBackRefusals.WorkedOn
            : null;
        if (fault is not null)
        {
            return fault;
        }

        var petitions = await db.Petitions.Include(p => p.Clocks).Include(p => p.Dispositions).AsSplitQuery().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        if (petitions.Count != ids.Count || petitions.Select(petition => TakeBack.Assignment(petition, time.Now, time.Today)).Any(result => !result.IsOk))
        {
            return TakeBackRefusals.WorkedOn;
        }

        bulk.UndoneAt = time.Now;
        db.Action = Action;
        db.Note(Action, bulk.Id, $"rows={ids.Count}");
        try
        {
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
