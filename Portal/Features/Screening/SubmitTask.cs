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
        var owed = await OwedAsync(db, taskId, allowed.Value.TemplateId, ct);
        var submitted = task.Submit(
            owed.Unanswered, owed.Problems, owed.WithoutHazard, effort.Methods, effort.PeopleTalkedTo, effort.Note,
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

    // What fell away because an earlier answer changed is neither owed nor counted.
    private static async Task<Owed> OwedAsync(PortalDbContext db, Guid taskId, Guid templateId, CancellationToken ct)
    {
        var items = await db.ChecklistItems.AsNoTracking().Where(item => item.TemplateId == templateId).OrderBy(item => item.Ordinal)
            .Select(item => new { Rule = new ShowRule(item.Code, item.Kind, item.ShowIfCode, item.ShowIfAnswer), item.IsRequired }).ToListAsync(ct);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.TaskId == taskId)
            .Select(answer => new { answer.ItemCode, answer.Value, answer.Content, answer.HazardId }).ToDictionaryAsync(answer => answer.ItemCode, ct);
        var asked = Visibility.CodesAsked(
            items.Select(item => item.Rule), code => answers.GetValueOrDefault(code) is { } answer ? new GivenAnswer(answer.Value, answer.Content) : null);
        var problems = answers.Values.Where(answer => asked.Contains(answer.ItemCode) && answer.Value == ScreeningAnswerValue.Problem).ToList();
        var codes = problems.Select(problem => problem.ItemCode).ToList();
        var further = await db.Findings.CountAsync(f => f.TaskId == taskId && f.HazardId == null && codes.Contains(f.ItemCode), ct);
        return new Owed(
            items.Count(item => item.IsRequired && asked.Contains(item.Rule.Code) && !answers.ContainsKey(item.Rule.Code)),
            problems.Count, problems.Count(problem => problem.HazardId is null) + further);
    }

    /// <summary>What a task still lacks, and what it found.</summary>
    private sealed record Owed(int Unanswered, int Problems, int WithoutHazard);

    [LoggerMessage(Level = LogLevel.Information, Message = "Screening task {TaskId} not submitted: {RefusalCode}")]
    private partial void LogRefused(Guid taskId, string refusalCode);
}
