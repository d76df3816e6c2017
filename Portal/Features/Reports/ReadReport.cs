using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Documents;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>What the report page shows.</summary>
public sealed record ReportView(
    string Number, string Title, ReportStatus Status, string Fingerprint, DateTimeOffset DraftedAt, string SignedByName, DateTimeOffset? SignedAt,
    MonthlySnapshot Snapshot, IReadOnlyList<string> Faults, Guid UnitId, string Period);

/// <summary>Reads one report, and hands out its PDF: the archived one when signed, else the draft rendered as it stands.</summary>
public sealed class ReadReport(PortalContexts contexts, CurrentUser currentUser, AccessLog access, IDocumentRenderer renderer)
{
    public async Task<Result<ReportView>> HandleAsync(string number, CancellationToken ct)
    {
        var found = await FindAsync(number, "report.read", ct);
        if (!found.IsOk)
        {
            return found.Refusal;
        }

        var report = found.Value;
        var snapshot = SnapshotJson.Read(report.Snapshot);
        return new ReportView(
            report.Number, report.Title, report.Status, report.Fingerprint, report.DraftedAt, report.SignedByName, report.SignedAt, snapshot,
            AddingUp.Faults(snapshot), report.UnitId, report.Period);
    }

    /// <summary>The PDF and its file name. Each download is on the audit record.</summary>
    public async Task<Result<ReportFile>> DownloadAsync(string number, CancellationToken ct)
    {
        var found = await FindAsync(number, "report.download", ct);
        if (!found.IsOk)
        {
            return found.Refusal;
        }

        var report = found.Value;
        await using var db = await contexts.OpenAsync(ct);
        db.Action = "report.download";
        db.Note("report.download", report.Id, report.Number);
        await db.SaveChangesAsync(ct);
        if (report.Status == ReportStatus.Signed)
        {
            var archived = await db.Documents.AsNoTracking().Where(d => d.MatterId == report.Id && d.Kind == "report").Select(d => d.Content).SingleAsync(ct);
            return new ReportFile($"{report.Title}.pdf", archived);
        }

        var draft = renderer.Render(MonthlyDocument.Compose(report.Number, SnapshotJson.Read(report.Snapshot), null), ct);
        return new ReportFile($"{report.Title}（草稿）.pdf", draft);
    }

    private async Task<Result<Report>> FindAsync(string number, string what, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var report = user.Can(Permission.ReadReports) ? await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, ct) : null;
        return report is null ? await access.DenyAsync(user, what, number, ct) : report;
    }
}

/// <summary>A file to download.</summary>
public sealed record ReportFile(string Name, byte[] Content);
