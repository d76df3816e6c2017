using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Closes a unit's task: a submission with findings, or a nil report (零报告).</summary>
public sealed partial class SubmitTask(FillAccess fill, PortalContexts contexts, ChinaTime time, ILogger<SubmitTask> logger)
{
    /// <returns>How it was closed; refused with items left, findings not registered, or without method and number of people.</returns>
    public async Task<Result<ScreeningTaskStatus>> HandleAsync(Guid taskId, EffortForm effort, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.submit", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        await using var db = contexts.Open(allowed.Value.User);
        db.Action = "screening.submit";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLock.TakeAsync(db, taskId, ct);
        var task = await db.Tasks.SingleAsync(t => t.Id == taskId, ct);
        var items = await db.ChecklistItems.CountAsync(item => item.TemplateId == allowed.Value.TemplateId, ct);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.TaskId == taskId)
            .Select(answer => new { answer.Value, answer.HazardId }).ToListAsync(ct);
        var problems = answers.Where(answer => answer.Value == ScreeningAnswerValue.Problem).ToList();
        var submitted = task.Submit(
            items - answers.Count, problems.Count, problems.Count(problem => problem.HazardId is null), effort.Methods, effort.PeopleTalkedTo, effort.Note,
            allowed.Value.User.Id, time.Now, time.Today);
        if (!submitted.IsOk)
        {
            LogRefused(taskId, submitted.Refusal.Code);
            return submitted.Refusal;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return task.Status;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Screening task {TaskId} not submitted: {RefusalCode}")]
    private partial void LogRefused(Guid taskId, string refusalCode);
}
