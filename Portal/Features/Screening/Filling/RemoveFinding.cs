using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;

namespace Portal.Features.Screening.Filling;

/// <summary>Takes a further finding away again, as long as no hazard was made from it.</summary>
public sealed class RemoveFinding(FillAccess fill, PortalContexts contexts)
{
    /// <returns>Refused for a submitted task and for what is a hazard; one that is gone already is fine.</returns>
    public async Task<Result> HandleAsync(Guid id, Guid taskId, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.finding.remove", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.finding.remove";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, taskId, ct);
        if (await db.Tasks.AnyAsync(task => task.Id == taskId && !ScreeningTask.Fillable.Contains(task.Status), ct))
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        var finding = await db.Findings.SingleOrDefaultAsync(f => f.Id == id && f.TaskId == taskId, ct);
        if (finding is null)
        {
            return Result.Ok;
        }

        // The hazard takes the finding's id: one that was registered a moment ago counts even before it is linked.
        if (finding.HazardId is not null || await db.Hazards.AnyAsync(hazard => hazard.Id == id, ct))
        {
            return FillingRefusals.FindingIsHazard;
        }

        db.Findings.Remove(finding);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Result.Ok;
    }
}
