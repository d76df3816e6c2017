using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening.Plans;
using Portal.Features.Calendar;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Opens the round of each active plan whose opening day has come and whose period has none yet; after a long silence only the newest.</summary>
public sealed class OpenDueRounds(
    CurrentUser currentUser, PortalContexts contexts, OpenRound open, WorkCalendars calendars, ICronDays cron, ChinaTime time) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("排查开轮");
        foreach (var (planId, nominal) in await FindDueAsync(ct))
        {
            // A refusal here means that another node was first or that the plan has nothing to open; the next run asks again.
            _ = await open.HandleAsync(planId, nominal, ct);
        }
    }

    private async Task<IReadOnlyList<(Guid PlanId, DateOnly Nominal)>> FindDueAsync(CancellationToken ct)
    {
        await using var db = await contexts.OpenAsync(ct);
        var calendar = await calendars.GetAsync(db, ct);
        var plans = await db.Plans.AsNoTracking().Where(plan => plan.IsActive).OrderBy(plan => plan.Id).ToListAsync(ct);
        var due = new List<(Guid, DateOnly)>();
        foreach (var plan in plans)
        {
            if (plan.Schedule.Newest(time.Today, calendar, cron) is not { } opening || (plan.IsSpecial && plan.EndsOn < time.Today))
            {
                continue;
            }

            var period = plan.Rhythm.PeriodOf(opening.Nominal);
            if (!await db.Rounds.AnyAsync(round => round.PlanId == plan.Id && round.Period == period, ct))
            {
                due.Add((plan.Id, opening.Nominal));
            }
        }

        return due;
    }
}
