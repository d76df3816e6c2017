using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>One line of the report list.</summary>
public sealed record ReportRow(string Number, string Title, string UnitName, string Period, ReportStatus Status, DateTimeOffset DraftedAt, string SignedByName, DateTimeOffset? SignedAt);

/// <summary>A page of the report list and the number of all rows.</summary>
public sealed record ReportListing(IReadOnlyList<ReportRow> Rows, int Total);

/// <summary>Lists the reports in the user's subtree, newest month first.</summary>
public sealed class ListReports(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="page">From 1.</param>
    /// <param name="size">Rows per page.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>Nothing for those who may not read reports.</returns>
    public async Task<ReportListing> HandleAsync(int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadReports))
        {
            return new ReportListing([], 0);
        }

        await using var db = contexts.Open(user);
        var rows = await db.Reports.AsNoTracking()
            .OrderByDescending(report => report.Period).ThenBy(report => report.Number)
            .Skip((page - 1) * size).Take(size)
            .Select(report => new ReportRow(
                report.Number, report.Title, report.Unit!.Name, report.Period, report.Status, report.DraftedAt, report.SignedByName, report.SignedAt))
            .ToListAsync(ct);
        return new ReportListing(rows, await db.Reports.CountAsync(ct));
    }
}
