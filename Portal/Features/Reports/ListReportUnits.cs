using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>A unit that reports are made of.</summary>
public sealed record ReportUnit(Guid Id, string Code, string Name);

/// <summary>Mines and groups inside the user's subtree, of which a report can be drafted; none for those who draft none.</summary>
public sealed class ListReportUnits(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IReadOnlyList<ReportUnit>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.DraftReport))
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.Units.AsNoTracking()
            .Where(unit => (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.IsActive && unit.Path.StartsWith(user.ScopePath))
            .OrderBy(unit => unit.Path)
            .Select(unit => new ReportUnit(unit.Id, unit.Code, unit.Name))
            .ToListAsync(ct);
    }
}
