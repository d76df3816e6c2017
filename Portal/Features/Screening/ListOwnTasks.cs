using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>A task of the reader's own units that is done.</summary>
public sealed record OwnTaskRow(
    Guid TaskId, string RoundName, string UnitName, ScreeningTaskStatus Status, DateOnly DueOn, DateOnly? SubmittedOn, int Findings);

/// <summary>What the reader's units have filled in before, newest first; nothing for those who do not fill in.</summary>
public sealed class ListOwnTasks(CurrentUser currentUser, PortalContexts contexts)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<OwnTaskRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.FillScreening) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.Tasks.AsNoTracking().Where(task => !ScreeningTask.Fillable.Contains(task.Status))
            .OrderByDescending(task => task.DueOn).ThenBy(task => task.Id).Take(Most)
            .Select(task => new OwnTaskRow(
                task.Id, task.Round!.Name, task.Unit!.Name, task.Status, task.DueOn, task.SubmittedOn,
                db.Answers.Count(answer => answer.TaskId == task.Id && answer.Value == ScreeningAnswerValue.Problem)))
            .ToListAsync(ct);
    }
}
