using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>An open screening task of the reader's own units.</summary>
/// <param name="IsReturned">Whether it was given back to be corrected.</param>
/// <param name="DueOn">The day that counts now.</param>
public sealed record ScreeningDutyRow(Guid TaskId, string RoundName, string UnitName, bool IsReturned, DateOnly DueOn, int Answered, int Total)
{
    public string Href => $"/screening/tasks/{TaskId}";
}

/// <summary>What the reader has to fill in, the most urgent first; nothing for those who do not fill in.</summary>
public sealed class ScreeningDuties(CurrentUser currentUser, PortalContexts contexts)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<ScreeningDutyRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.FillScreening) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.Tasks.AsNoTracking().Where(task => ScreeningTask.Fillable.Contains(task.Status) && task.Round!.ClosedOn == null)
            .OrderBy(task => task.CorrectBy ?? task.DueOn).ThenBy(task => task.Id).Take(Most)
            .Select(task => new ScreeningDutyRow(
                task.Id, task.Round!.Name, task.Unit!.Name, task.Status == ScreeningTaskStatus.Returned, task.CorrectBy ?? task.DueOn,
                db.Answers.Count(answer => answer.TaskId == task.Id),
                db.ChecklistItems.Count(item => item.TemplateId == task.Round!.TemplateId)))
            .ToListAsync(ct);
    }
}
