using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Who may write to a task: a person who fills in checklists, within their own subtree.</summary>
public sealed class FillAccess(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <returns>The acting user; refused for a role that does not fill in, and as not found outside the subtree.</returns>
    public async Task<Result<UserContext>> CheckAsync(Guid taskId, string step, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.FillScreening) is not null)
        {
            return await access.RefuseAsync(user, step, taskId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        return await db.Tasks.AnyAsync(task => task.Id == taskId, ct) ? user : await access.DenyAsync(user, step, taskId.ToString(), ct);
    }
}
