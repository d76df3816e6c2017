using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>How a unit looked and with how many people it spoke.</summary>
/// <param name="PeopleTalkedTo">A number only; null until known.</param>
public sealed record EffortForm(IReadOnlyList<ContactMethod> Methods, int? PeopleTalkedTo, string Note);

/// <summary>Keeps methods and number of people while the task is still open.</summary>
public sealed class SaveEffort(FillAccess fill, PortalContexts contexts, ChinaTime time)
{
    /// <returns>When it was stored.</returns>
    public async Task<Result<DateTimeOffset>> HandleAsync(Guid taskId, EffortForm form, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.effort", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.effort";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, taskId, ct);
        var task = await db.Tasks.SingleAsync(t => t.Id == taskId, ct);
        var kept = task.KeepEffort(form.Methods, form.PeopleTalkedTo, form.Note);
        if (!kept.IsOk)
        {
            return kept.Refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return time.Now;
    }
}
