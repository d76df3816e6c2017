using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Documents;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>A file to download.</summary>
public sealed record ReportFile(string Name, byte[] Content);

/// <summary>Hands out the PDF of a report: the archived one when it is signed, else the draft rendered as it stands.</summary>
public sealed class DownloadReport(PortalContexts contexts, CurrentUser currentUser, AccessLog access, IDocumentRenderer renderer)
{
    private const string Step = "report.download";

    /// <summary>The PDF and its file name. Each download is on the audit record.</summary>
    /// <returns>Refused as not found, and noted, when it does not exist, lies outside the subtree, or the role reads no reports.</returns>
    public async Task<Result<ReportFile>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var report = user.Can(Permission.ReadReports) ? await db.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, ct) : null;
        if (report is null)
        {
            return await access.DenyAsync(user, Step, number, ct);
        }

        db.Action = Step;
        db.Note(Step, report.Id, report.Number);
        await db.SaveChangesAsync(ct);
        if (report.Status == ReportStatus.Signed)
        {
            var archived = await db.Documents.AsNoTracking().Where(d => d.MatterId == report.Id && d.Kind == "report").Select(d => d.Content).SingleAsync(ct);
            return new ReportFile($"{report.Title}.pdf", archived);
        }

        var draft = renderer.Render(MonthlyDocument.Compose(report.Number, SnapshotJson.Read(report.Snapshot), signature: null), ct);
        return new ReportFile($"{report.Title}（草稿）.pdf", draft);
    }
}
