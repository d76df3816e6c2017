using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>What the report page shows.</summary>
public sealed record ReportView(
    string Number, string Title, ReportStatus Status, string Fingerprint, DateTimeOffset DraftedAt, string SignedByName, DateTimeOffset? SignedAt,
    MonthlySnapshot Snapshot, IReadOnlyList<string> Faults, Guid UnitId, string Period);

/// <summary>Reads one report of the user's subtree.</summary>
public sealed class ReadReport(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    /// <returns>Refused as not found, and noted, when it does not exist, lies outside the subtree, or the role reads no reports.</returns>
    public async Task<Result<ReportView>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var report = user.Can(Permission.ReadReports) ? await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, ct) : null;
        if (report is null)
        {
            return await access.DenyAsync(user, "report.read", number, ct);
        }

        var snapshot = SnapshotJson.Read(report.Snapshot);
        return new ReportView(
            report.Number, report.Title, report.Status, report.Fingerprint, report.DraftedAt, report.SignedByName, report.SignedAt, snapshot,
            AddingUp.Faults(snapshot), report.UnitId, report.Period);
    }
}
