using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>One tap on the checklist.</summary>
/// <param name="Id">Made by the client: the same tap sent twice is one answer.</param>
/// <param name="Note">What, where, how many; null leaves the text as it is.</param>
/// <param name="Content">What was written or chosen in an item of another kind than 三项选择; an empty one takes the answer back.</param>
public sealed record AnswerForm(Guid Id, Guid TaskId, string ItemCode, ScreeningAnswerValue Value, string? Note = null, string Content = "")
{
    /// <summary>An item of another kind than 三项选择.</summary>
    public static AnswerForm Of(Guid id, Guid taskId, string itemCode, string content) => new(id, taskId, itemCode, ScreeningAnswerValue.Recorded, null, content.Trim());
}

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
        if ((answer is null && answers.Count > 0 ? ScreeningRefusals.UnknownItem : await KindFaultAsync(db, allowed.Value.TemplateId, form, answer, ct)) is { } refused)
        {
            return refused;
        }

        // Findings after the first hold on to the answer as the first one does.
        if (form.Value != ScreeningAnswerValue.Problem && answer is { Value: ScreeningAnswerValue.Problem }
            && await db.Findings.AnyAsync(f => f.TaskId == form.TaskId && f.ItemCode == form.ItemCode && f.HazardId != null, ct))
        {
            return ScreeningRefusals.HazardExists;
        }

        var put = Put(db, form, answer, allowed.Value.User.Id);
        if (!put.IsOk)
        {
            return put.Refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return put.Value;
    }

    // The item is asked only where the answer at hand does not tell its kind already: a tap on the checklist is what happens most.
    private static async Task<Refusal?> KindFaultAsync(PortalDbContext db, Guid templateId, AnswerForm form, ScreeningAnswer? answer, CancellationToken ct)
    {
        if (form.Value != ScreeningAnswerValue.Recorded && answer is not null && answer.Value != ScreeningAnswerValue.Recorded)
        {
            return null;
        }

        var item = await db.ChecklistItems.AsNoTracking().Where(item => item.TemplateId == templateId && item.Code == form.ItemCode)
            .Select(item => new { item.Kind, item.Choices }).SingleOrDefaultAsync(ct);
        return item is null || (item.Kind == AnswerKind.ThreeWay) == (form.Value == ScreeningAnswerValue.Recorded) ? ScreeningRefusals.UnknownItem
            : item.Kind == AnswerKind.ThreeWay || form.Content.Length == 0 ? null
            : AnswerContent.FaultOf(item.Kind, item.Choices, form.Content);
    }

    private Result<SavedAnswer> Put(PortalDbContext db, AnswerForm form, ScreeningAnswer? answer, Guid userId)
    {
        if (form.Value == ScreeningAnswerValue.Recorded)
        {
            return Record(db, form, answer, userId);
        }

        if (answer is null)
        {
            answer = ScreeningAnswer.Give(form.Id, form.TaskId, form.ItemCode, form.Value, form.Note ?? "", userId, time.Now);
            db.Answers.Add(answer);
            return new SavedAnswer(answer.Id, answer.AnsweredAt);
        }

        var note = form.Note ?? answer.Note;
        var changed = answer.Value == form.Value && answer.Note == note ? Result.Ok : answer.Change(form.Value, note, userId, time.Now);
        return changed.IsOk ? new SavedAnswer(answer.Id, answer.AnsweredAt) : changed.Refusal;
    }

    private SavedAnswer Record(PortalDbContext db, AnswerForm form, ScreeningAnswer? answer, Guid userId)
    {
        if (form.Content.Length == 0)
        {
            if (answer is not null)
            {
                db.Answers.Remove(answer);
            }

            return new SavedAnswer(form.Id, time.Now);
        }

        if (answer is null)
        {
            answer = ScreeningAnswer.Record(form.Id, form.TaskId, form.ItemCode, form.Content, userId, time.Now);
            db.Answers.Add(answer);
        }
        else if (answer.Content != form.Content)
        {
            answer.Rewrite(form.Content, userId, time.Now);
        }

        return new SavedAnswer(answer.Id, answer.AnsweredAt);
    }
}
