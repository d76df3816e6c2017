using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Documents;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Reports;

/// <summary>A leader signs: the numbers freeze and the PDF is archived with them in one transaction.</summary>
public sealed class SignReport(PortalContexts contexts, CurrentUser currentUser, AccessLog access, IDocumentRenderer renderer, ChinaTime time)
{
    /// <param name="fingerprint">Fingerprint of the draft that the leader has read; another one is refused.</param>
    /// <returns>Refused for others than leaders, when signed already, when the tables do not add up, or when the draft has changed.</returns>
    public async Task<Result> HandleAsync(string number, string fingerprint, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.SignReport))
        {
            return await access.RefuseAsync(user, "report.sign", number, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "report.sign";
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Number == number, ct);
        if (report is null)
        {
            return await access.DenyAsync(user, "report.sign", number, ct);
        }

        if (report.Fingerprint != fingerprint)
        {
            return ReportRefusals.Changed;
        }

        var snapshot = SnapshotJson.Read(report.Snapshot);
        if (AddingUp.Faults(snapshot) is [var fault, ..])
        {
            return ReportRefusals.NotAddingUp(fault);
        }

        if (report.Sign(user.Id, user.DisplayName, time.Now) is { IsOk: false } refused)
        {
            return refused;
        }

        var content = renderer.Render(MonthlyDocument.Compose(report.Number, snapshot, ReportSignature.Of(report.SignedByName, report.SignedAt, report.Fingerprint)), ct);
        db.Documents.Add(new IssuedDocument
        {
            Id = Guid.CreateVersion7(time.Now),
            MatterId = report.Id,
            Kind = "report",
            Title = report.Title,
            IssuedAt = time.Now,
            ContentType = "application/pdf",
            Content = content,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
        });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ReportRefusals.Changed;
        }

        return Result.Ok;
    }
}
