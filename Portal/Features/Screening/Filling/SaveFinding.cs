using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;
using Portal.Security;

namespace Portal.Features.Screening.Filling;

/// <summary>Stores a further finding of an item while it is written; the same one sent twice is one.</summary>
public sealed class SaveFinding(FillAccess fill, PortalContexts contexts, ChinaTime time)
{
    /// <param name="id">Made by the client.</param>
    /// <returns>When it was stored; refused for a submitted task, an item that is not answered 有问题, a text that names a person, or words of what is a hazard already.</returns>
    public async Task<Result<DateTimeOffset>> HandleAsync(Guid id, Guid taskId, string itemCode, string text, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.finding", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.finding";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, taskId, ct);
        if (await db.Tasks.AnyAsync(task => task.Id == taskId && !ScreeningTask.Fillable.Contains(task.Status), ct))
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        if (!await db.Answers.AnyAsync(answer => answer.TaskId == taskId && answer.ItemCode == itemCode && answer.Value == ScreeningAnswerValue.Problem, ct))
        {
            return FillingRefusals.NoProblem;
        }

        var put = await PutAsync(db, id, taskId, itemCode, text, allowed.Value.User.Id, ct);
        if (!put.IsOk)
        {
            return put.Refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return put.Value.WrittenAt;
    }

    private async Task<Result<ScreeningFinding>> PutAsync(PortalDbContext db, Guid id, Guid taskId, string itemCode, string text, Guid userId, CancellationToken ct)
    {
        var findings = await db.Findings.Where(f => f.Id == id || (f.TaskId == taskId && f.ItemCode == itemCode)).ToListAsync(ct);
        if (findings.Find(f => f.Id == id) is { } known)
        {
            var rewritten = known.TaskId == taskId && known.ItemCode == itemCode ? known.Rewrite(text, userId, time.Now) : ScreeningRefusals.UnknownItem;
            return rewritten.IsOk ? known : rewritten.Refusal;
        }

        var written = ScreeningFinding.Write(id, taskId, itemCode, text, findings.Count, userId, time.Now);
        if (written.IsOk)
        {
            db.Findings.Add(written.Value);
        }

        return written;
    }
}
