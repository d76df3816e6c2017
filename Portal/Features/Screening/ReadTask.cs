using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Screening.Filling;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>A task with its checklist, its answers so far, and what is still unresolved in the unit.</summary>
public sealed class ReadTask(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<TaskView>> HandleAsync(Guid taskId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var task = user.Can(Permission.ReadScreening)
            ? await db.Tasks.AsNoTracking().Where(t => t.Id == taskId)
                .Select(t => new
                {
                    Task = t,
                    UnitName = t.Unit!.Name,
                    t.Round!.Number,
                    t.Round.Name,
                    t.Round.OpensOn,
                    t.Round.TemplateId,
                    SubmittedBy = db.Users.Where(u => u.Id == t.SubmittedById).Select(u => u.DisplayName).FirstOrDefault(),

                    // The history names both when somebody stood in.
                    NamedBy = db.History.Where(e => e.MatterId == t.Id && e.Record == nameof(ScreeningTask) && e.Action == "screening.submit" && e.ActorId == t.SubmittedById)
                        .OrderByDescending(e => e.At).Select(e => e.ActorName).FirstOrDefault(),
                })
                .SingleOrDefaultAsync(ct)
            : null;
        if (task is null)
        {
            return await access.DenyAsync(user, "screening.task.read", taskId.ToString(), ct);
        }

        var items = await ItemsAsync(db, taskId, task.TemplateId, ct);
        var open = await OpenHazardsAsync(db, task.Task.UnitId, taskId, task.OpensOn, ct);
        return new TaskView(
            taskId, task.Number, task.Name, task.UnitName, task.Task.DueOn, task.Task.Status, task.Task.SubmittedAt, task.Task.SubmittedOn, task.NamedBy ?? task.SubmittedBy,
            new EffortForm(task.Task.Methods, task.Task.PeopleTalkedTo, task.Task.Note),
            user.Can(Permission.FillScreening),
            [.. items.GroupBy(item => (item.ThemeCode, item.ThemeName, item.Department))
                .Select(theme => new ThemeView(
                    theme.Key.ThemeCode, theme.Key.ThemeName, theme.Key.Department, [.. theme.Select(item => item.View)],
                    [.. open.Where(hazard => hazard.Topic == theme.Key.ThemeCode)]))]);
    }

    private static async Task<IReadOnlyList<ItemRow>> ItemsAsync(PortalDbContext db, Guid taskId, Guid templateId, CancellationToken ct)
    {
        var items = await db.ChecklistItems.AsNoTracking().Where(item => item.TemplateId == templateId).OrderBy(item => item.Ordinal)
            .Select(item => new { item.ThemeCode, item.ThemeName, item.Department, item.Code, item.Text, item.Hint, item.LegalSource, item.Kind, item.Choices, item.ShowIfCode, item.ShowIfAnswer, item.IsRequired }).ToListAsync(ct);
        var answers = await db.Answers.AsNoTracking().Where(answer => answer.TaskId == taskId)
            .Select(answer => new
            {
                answer.ItemCode,
                View = new AnswerView(
                    answer.Id, answer.Value, answer.Note, answer.AnsweredAt, answer.HazardId != null,
                    db.Hazards.Where(hazard => hazard.Id == answer.HazardId).Select(hazard => hazard.Number).FirstOrDefault()) { Content = answer.Content },
            })
            .ToDictionaryAsync(answer => answer.ItemCode, answer => answer.View, ct);
        var findings = await db.Findings.AsNoTracking().Where(finding => finding.TaskId == taskId).OrderBy(finding => finding.Id)
            .Select(finding => new
            {
                finding.ItemCode,
                View = new FindingView(
                    finding.Id, finding.Text, finding.WrittenAt, finding.HazardId != null,
                    db.Hazards.Where(hazard => hazard.Id == finding.HazardId).Select(hazard => hazard.Number).FirstOrDefault()),
            })
            .ToListAsync(ct);
        return [.. items.Select(item => new ItemRow(
            item.ThemeCode, item.ThemeName, item.Department, new ItemView(item.Code, item.Text, item.Hint, answers.GetValueOrDefault(item.Code))
            {
                LegalSource = item.LegalSource, Kind = item.Kind, Choices = item.Choices, ShowIfCode = item.ShowIfCode, ShowIfAnswer = item.ShowIfAnswer, IsRequired = item.IsRequired,
                Findings = [.. findings.Where(finding => finding.ItemCode == item.Code).Select(finding => finding.View)],
            }))];
    }

    private static async Task<IReadOnlyList<OpenHazardRow>> OpenHazardsAsync(PortalDbContext db, Guid unitId, Guid taskId, DateOnly opensOn, CancellationToken ct) =>
        await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.UnitId == unitId && hazard.Stage != HazardStage.Closed && hazard.FoundOn <= opensOn && hazard.ScreeningTaskId != taskId)
            .OrderByDescending(hazard => hazard.FoundOn).ThenBy(hazard => hazard.Number)
            .Select(hazard => new OpenHazardRow(hazard.Number, hazard.Title, hazard.Topic, hazard.Level, hazard.FoundOn))
            .ToListAsync(ct);

    private sealed record ItemRow(string ThemeCode, string ThemeName, string Department, ItemView View);
}
