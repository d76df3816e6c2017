using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>One line of the report list.</summary>
public sealed record ReportRow(string Number, string Title, string UnitName, string Period, ReportStatus Status, DateTimeOffset DraftedAt, string SignedByName, DateTimeOffset? SignedAt);

/// <summary>A unit that reports are made of.</summary>
public sealed record ReportUnit(Guid Id, string Code, string Name);

/// <summary>Lists the reports in the user's subtree, newest month first.</summary>
public sealed class ListReports(PortalContexts contexts, CurrentUser currentUser)
{
    /// <summary>The newest reports; empty for those who may not read reports.</summary>
    public async Task<IReadOnlyList<ReportRow>> HandleAsync(int skip, int take, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadReports))
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.Reports.AsNoTracking()
            .OrderByDescending(report => report.Period).ThenBy(report => report.Number)
            .Skip(skip).Take(take)
            .Select(report => new ReportRow(
                report.Number, report.Title, report.Unit!.Name, report.Period, report.Status, report.DraftedAt, report.SignedByName, report.SignedAt))
            .ToListAsync(ct);
    }

    public async Task<int> CountAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        return user.Can(Permission.ReadReports) ? await db.Reports.CountAsync(ct) : 0;
    }

    /// <summary>Mines and groups inside the user's subtree, of which a report can be drafted.</summary>
    public async Task<IReadOnlyList<ReportUnit>> UnitsAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        return await db.Units.AsNoTracking()
            .Where(unit => (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.IsActive && unit.Path.StartsWith(user.ScopePath))
            .OrderBy(unit => unit.Path)
            .Select(unit => new ReportUnit(unit.Id, unit.Code, unit.Name))
            .ToListAsync(ct);
    }
}
