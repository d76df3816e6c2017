using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening.Lessons;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>Raises what a registration could not raise, such as when the server was killed right after it; it may run twice or late.</summary>
public sealed class CatchUpRepeatSignals(CurrentUser currentUser, PortalContexts contexts, RaiseRepeatSignals raise, ChinaTime time) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("重复苗头");
        foreach (var (path, code) in await FindAsync(ct))
        {
            await raise.HandleAsync(path, code, ct);
        }
    }

    /// <summary>Items with a recent finding that is in no signal yet, by mine.</summary>
    private async Task<IReadOnlyList<(string MinePath, string ItemCode)>> FindAsync(CancellationToken ct)
    {
        var since = RepeatRule.LooksBackTo(time.Today);
        await using var db = await contexts.OpenAsync(ct);
        var rows = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.ItemCode != null && hazard.FoundOn >= since && !db.Set<RepeatFinding>().Any(finding => finding.HazardId == hazard.Id))
            .Select(hazard => new { hazard.Unit!.Path, Code = hazard.ItemCode! }).Distinct().ToListAsync(ct);
        return [.. rows.Select(row => (OrgUnit.MinePathOf(row.Path), row.Code)).Distinct().Order()];
    }
}
