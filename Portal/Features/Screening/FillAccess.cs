using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Leave to write to one task.</summary>
/// <param name="TemplateId">The checklist version of its round.</param>
/// <param name="ClosedOn">Null in leave that is given: a closed round takes nothing more.</param>
public sealed record FillLeave(UserContext User, Guid UnitId, Guid TemplateId, DateOnly? ClosedOn);

/// <summary>Who may write to a task: a person who fills in checklists, within their own subtree.</summary>
public sealed class FillAccess(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <returns>The acting user with what the task belongs to; refused for a role that does not fill in, and as not found outside the subtree.</returns>
    public async Task<Result<FillLeave>> CheckAsync(Guid taskId, string step, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.FillScreening) is not null)
        {
            return await access.RefuseAsync(user, step, taskId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        var leave = await db.Tasks.AsNoTracking().Where(task => task.Id == taskId)
            .Select(task => new FillLeave(user, task.UnitId, task.Round!.TemplateId, task.Round.ClosedOn)).SingleOrDefaultAsync(ct);
        return leave is { ClosedOn: { } closedOn } ? PlanRefusals.RoundClosed(closedOn) : leave is null ? await access.DenyAsync(user, step, taskId.ToString(), ct) : leave with { User = user.For(leave.UnitId) };
    }
}
