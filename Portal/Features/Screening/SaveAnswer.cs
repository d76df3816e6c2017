using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>One tap on the checklist.</summary>
/// <param name="Id">Made by the client: the same tap sent twice is one answer.</param>
/// <param name="Note">What, where, how many; null leaves the text as it is.</param>
public sealed record AnswerForm(Guid Id, Guid TaskId, string ItemCode, ScreeningAnswerValue Value, string? Note = null);

/// <summary>An answer that is safely stored.</summary>
public sealed record SavedAnswer(Guid Id, DateTimeOffset At);

/// <summary>Stores an answer the moment it is given; a second one for the same item changes the first.</summary>
public sealed class SaveAnswer(FillAccess fill, PortalContexts contexts, ChinaTime time)
{
    /// <returns>Refused for an unknown item, a submitted task, a text that names a person, or an answer that denies its own hazard.</returns>
    public async Task<Result<SavedAnswer>> HandleAsync(AnswerForm form, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(form.TaskId, "screening.answer", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        if (form.Note is { } text && ScreeningAnswer.FaultOf(text) is { } fault)
        {
            return fault;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.answer";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, form.TaskId, ct);
        if (await db.Tasks.AnyAsync(task => task.Id == form.TaskId && !ScreeningTask.Fillable.Contains(task.Status), ct))
        {
            return ScreeningRefusals.SubmittedAlready;
        }

        var answers = await db.Answers.Where(a => a.Id == form.Id || (a.TaskId == form.TaskId && a.ItemCode == form.ItemCode)).ToListAsync(ct);
        var answer = answers.SingleOrDefault(a => a.TaskId == form.TaskId && a.ItemCode == form.ItemCode);
        if (answer is null && (answers.Count > 0 || !await db.ChecklistItems.AnyAsync(item => item.TemplateId == allowed.Value.TemplateId && item.Code == form.ItemCode, ct)))
        {
            return ScreeningRefusals.UnknownItem;
        }

        var put = Put(db, form, answer, allowed.Value.User.Id);
        if (!put.IsOk)
        {
            return put.Refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SavedAnswer(put.Value.Id, put.Value.AnsweredAt);
    }

    private Result<ScreeningAnswer> Put(PortalDbContext db, AnswerForm form, ScreeningAnswer? answer, Guid userId)
    {
        if (answer is null)
        {
            answer = ScreeningAnswer.Give(form.Id, form.TaskId, form.ItemCode, form.Value, form.Note ?? "", userId, time.Now);
            db.Answers.Add(answer);
            return answer;
        }

        var note = form.Note ?? answer.Note;
        if (answer.Value == form.Value && answer.Note == note)
        {
            return answer;
        }

        var changed = answer.Change(form.Value, note, userId, time.Now);
        return changed.IsOk ? answer : changed.Refusal;
    }
}
