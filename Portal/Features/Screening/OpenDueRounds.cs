using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Opens the round of each active plan whose opening day has come and whose period has none yet.</summary>
public sealed class OpenDueRounds(CurrentUser currentUser, PortalContexts contexts, OpenRound open, ChinaTime time) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("排查开轮");
        foreach (var (planId, period) in await FindDueAsync(ct))
        {
            // A refusal here means that another node was first or that the plan has nothing to open; the next run asks again.
            _ = await open.HandleAsync(planId, period, ct);
        }
    }

    private async Task<IReadOnlyList<(Guid PlanId, string Period)>> FindDueAsync(CancellationToken ct)
    {
        await using var db = await contexts.OpenAsync(ct);
        var plans = await db.Plans.AsNoTracking().Where(plan => plan.IsActive).OrderBy(plan => plan.Id).ToListAsync(ct);
        var due = new List<(Guid, string)>();
        foreach (var plan in plans)
        {
            if (plan.NewestOpening(time.Today) is not { } opening)
            {
                continue;
            }

            var period = ScreeningPlan.PeriodOf(opening);
            if (!await db.Rounds.AnyAsync(round => round.PlanId == plan.Id && round.Period == period, ct))
            {
                due.Add((plan.Id, period));
            }
        }

        return due;
    }
}
