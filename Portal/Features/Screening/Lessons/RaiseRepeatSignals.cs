using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Lessons;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>
/// Raises the signal of one item in one mine, or adds to the open one, and tells the office once. It looks at the whole mine whoever acts:
/// the one who found the second case does not see the first.
/// </summary>
public sealed class RaiseRepeatSignals(PortalContexts contexts, ChinaTime time)
{
    private static readonly UserContext s_system = UserContext.System("重复苗头");

    /// <param name="unitPath">A unit of the mine.</param>
    /// <param name="itemCode">Item of the checklist, such as CX6.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task HandleAsync(string unitPath, string itemCode, CancellationToken ct)
    {
        await using var db = contexts.Open(s_system);
        db.Action = "screening.signal.raise";
        var minePath = OrgUnit.MinePathOf(unitPath);
        var mine = await db.Units.AsNoTracking().SingleOrDefaultAsync(unit => unit.Path == minePath && unit.Kind == UnitKind.Mine, ct);
        if (mine is null || (await NewAsync(db, mine, itemCode, ct)).Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // Asked again under the lock: a registration beside this one may have raised it meanwhile.
        await db.LockMessagesAsync(ct);
        var fresh = await NewAsync(db, mine, itemCode, ct);
        var open = await db.RepeatSignals.Include(signal => signal.Findings).SingleOrDefaultAsync(signal => signal.UnitId == mine.Id && signal.ItemCode == itemCode && signal.NotedAt == null, ct);
        if (fresh.Count == 0)
        {
            return;
        }

        if (open is not null)
        {
            _ = open.Take(fresh);
        }
        else
        {
            var signal = RepeatSignal.Raise(mine.Id, itemCode, fresh, time.Now);
            db.RepeatSignals.Add(signal);
            await RepeatNews.TellAsync(db, signal, mine, time.Now, ct);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>What belongs together and is in no signal yet; the findings of an open signal count as company.</summary>
    private async Task<IReadOnlyList<ItemFinding>> NewAsync(PortalDbContext db, OrgUnit mine, string itemCode, CancellationToken ct)
    {
        var since = RepeatRule.LooksBackTo(time.Today);
        var rows = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.ItemCode == itemCode && hazard.FoundOn >= since && hazard.Unit!.Path.StartsWith(mine.Path))
            .Select(hazard => new
            {
                hazard.Id, hazard.UnitId, hazard.FoundOn,
                SignalId = db.Set<RepeatFinding>().Where(finding => finding.HazardId == hazard.Id).Select(finding => (Guid?)finding.SignalId).FirstOrDefault(),
                IsNoted = db.Set<RepeatFinding>().Any(finding => finding.HazardId == hazard.Id && db.RepeatSignals.Any(signal => signal.Id == finding.SignalId && signal.NotedAt != null)),
            })
            .ToListAsync(ct);
        var known = rows.Where(row => row.SignalId is not null).Select(row => row.Id).ToHashSet();
        var together = RepeatRule.Together([.. rows.Where(row => !row.IsNoted).Select(row => new ItemFinding(row.Id, row.UnitId, row.FoundOn))], time.Today);
        return [.. together.Where(finding => !known.Contains(finding.HazardId))];
    }
}
