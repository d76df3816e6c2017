using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>An active plan.</summary>
/// <param name="OpenedThisMonth">Whether this month has its round already.</param>
public sealed record PlanRow(Guid Id, string Name, string UnitName, int OpensOnDay, int DaysToFill, DateOnly StartsOn, bool OpenedThisMonth);

/// <summary>A mine or group in which rounds may run.</summary>
public sealed record PlanUnitRow(Guid Id, string Name);

/// <summary>What those who run screening see above the rounds.</summary>
public sealed record PlanBoard(IReadOnlyList<PlanRow> Plans, IReadOnlyList<PlanUnitRow> Units);

/// <summary>Active plans of the reader's subtree; null for those who do not run screening.</summary>
public sealed class ListPlans(CurrentUser currentUser, PortalContexts contexts, ChinaTime time)
{
    public async Task<PlanBoard?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var period = ScreeningPlan.PeriodOf(time.Today);
        var plans = await db.Plans.AsNoTracking().Where(plan => plan.IsActive).OrderBy(plan => plan.Unit!.Path).ThenBy(plan => plan.Id)
            .Select(plan => new PlanRow(
                plan.Id, plan.Name, plan.Unit!.Name, plan.OpensOnDay, plan.DaysToFill, plan.StartsOn,
                db.Rounds.Any(round => round.PlanId == plan.Id && round.Period == period)))
            .ToListAsync(ct);
        var units = await db.Units.AsNoTracking()
            .Where(unit => unit.IsActive && (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.Path.StartsWith(user.ScopePath))
            .OrderByDescending(unit => unit.Kind == UnitKind.Mine).ThenBy(unit => unit.Path)
            .Select(unit => new PlanUnitRow(unit.Id, unit.Name))
            .ToListAsync(ct);
        return new PlanBoard(plans, units);
    }
}
