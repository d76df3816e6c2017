using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Workbench;

/// <summary>One visit planned for today.</summary>
public sealed record TodaysVisit(Guid Id, VisitKind Kind, string UnitName, string Title, string Number, RiskLevel? Level, Controllability? Control, bool IsDone);

/// <summary>Today's visits, how many of them are done, and how many are still owed from today to Sunday.</summary>
public sealed record TodaysVisits(IReadOnlyList<TodaysVisit> Rows, int Today, int Done, int Week);

/// <summary>Reads the visits of the reader's subtree for today.</summary>
public sealed class ListTodaysVisits(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Most = 6;

    /// <returns>Null for those who do not read visits.</returns>
    public async Task<TodaysVisits?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadVisits))
        {
            return null;
        }

        var today = time.Today;
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        await using var db = contexts.Open(user);
        var planned = db.Visits.AsNoTracking().Where(visit => !visit.IsCancelled);
        var rows = await planned.Where(visit => visit.PlannedOn == today)
            .Join(db.Hazards, visit => visit.HazardId, hazard => hazard.Id, (visit, hazard) => new
            {
                visit.Id, visit.Kind, Unit = visit.Unit!.Name, hazard.Title, hazard.Number, hazard.Level, hazard.Controllability, IsDone = visit.DoneOn != null,
            })
            .OrderBy(row => row.IsDone).ThenBy(row => row.Number).ThenBy(row => row.Id).Take(Most).ToListAsync(ct);
        return new TodaysVisits(
            [.. rows.Select(row => new TodaysVisit(row.Id, row.Kind, row.Unit, row.Title, row.Number, row.Level, row.Controllability, row.IsDone))],
            await planned.CountAsync(visit => visit.PlannedOn == today, ct),
            await planned.CountAsync(visit => visit.PlannedOn == today && visit.DoneOn != null, ct),
            await planned.CountAsync(visit => visit.DoneOn == null && visit.PlannedOn >= today && visit.PlannedOn <= sunday, ct));
    }
}
