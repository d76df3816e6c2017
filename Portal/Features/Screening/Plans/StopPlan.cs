using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Stops a plan or lets it go on; running rounds are not touched.</summary>
public sealed class StopPlan(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public Task<Result> HandleAsync(Guid planId, CancellationToken ct) => PlanStep.TakeAsync(
        currentUser, contexts, access, planId, "screening.plan.stop", plan => Result.Unless(plan.IsActive ? null : ScreeningRefusals.PlanStopped, plan.Stop), ct);
}

/// <summary>Lets a stopped plan go on from today; what was slept through stays unopened.</summary>
public sealed class ResumePlan(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    public Task<Result> HandleAsync(Guid planId, CancellationToken ct) => PlanStep.TakeAsync(
        currentUser, contexts, access, planId, "screening.plan.resume", plan => plan.Resume(time.Today), ct);
}

/// <summary>One step on one plan of the reader's subtree.</summary>
internal static class PlanStep
{
    public static async Task<Result> TakeAsync(
        CurrentUser currentUser, PortalContexts contexts, AccessLog access, Guid planId, string step, Func<ScreeningPlan, Result> take, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, step, planId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = step;
        if (await db.Plans.SingleOrDefaultAsync(plan => plan.Id == planId, ct) is not { } plan)
        {
            return await access.DenyAsync(user, step, planId.ToString(), ct);
        }

        if (take(plan) is { IsOk: false } refused)
        {
            return refused;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
