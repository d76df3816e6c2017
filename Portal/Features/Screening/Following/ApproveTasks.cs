using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening.Following;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>What came of approving several at once.</summary>
/// <param name="Approved">How many were approved.</param>
/// <param name="Left">Units that were not, each with the reason.</param>
public sealed record ApprovalReceipt(int Approved, IReadOnlyList<UnitRefusal> Left);

/// <summary>A unit whose task was left as it is.</summary>
public sealed record UnitRefusal(string Unit, Refusal Refusal);

/// <summary>Finds submissions complete, one or many (批准).</summary>
public sealed class ApproveTasks(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>What happened to each; refused when none is chosen, or when one lies out of reach or was changed at the same moment.</returns>
    public async Task<Result<ApprovalReceipt>> HandleAsync(IReadOnlyCollection<Guid> taskIds, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.approve", "", ct);
        }

        if (taskIds.Count == 0)
        {
            return FollowingRefusals.NothingChosen;
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.approve";
        var tasks = await db.Tasks.Include(task => task.Unit).Where(task => taskIds.Contains(task.Id)).OrderBy(task => task.Unit!.Path).ToListAsync(ct);
        if (tasks.Count < taskIds.Distinct().Count())
        {
            return await access.DenyAsync(user, "screening.approve", taskIds.Except(tasks.Select(task => task.Id)).First().ToString(), ct);
        }

        var left = tasks.Select(task => (task.Unit!.Name, Result: task.Approve(user.Id, time.Now))).Where(each => !each.Result.IsOk)
            .Select(each => new UnitRefusal(each.Name, each.Result.Refusal!)).ToList();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }

        return new ApprovalReceipt(tasks.Count - left.Count, left);
    }
}
