using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Plans;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>A plan as it is changed in its form.</summary>
public sealed record PlanDetail(PlanKey Key, string UnitName, bool IsActive, NewScreeningPlan Settings);

/// <summary>One plan for its form.</summary>
public sealed class ReadPlan(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<PlanDetail>> HandleAsync(Guid planId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var plan = user.Can(Permission.RunScreening) ? await db.Plans.AsNoTracking().Include(p => p.Unit).SingleOrDefaultAsync(p => p.Id == planId, ct) : null;
        return plan is null
            ? await access.DenyAsync(user, "screening.plan.read", planId.ToString(), ct)
            : new PlanDetail(
                new PlanKey(plan.Id, plan.Version), plan.Unit!.Name, plan.IsActive,
                new NewScreeningPlan(plan.Name, plan.UnitId, plan.TemplateName, plan.Rhythm, plan.Shift, plan.UnitKinds, plan.DaysToFill, plan.StartsOn, plan.EndsOn));
    }
}
