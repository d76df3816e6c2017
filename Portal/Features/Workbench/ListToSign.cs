using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Workbench;

/// <summary>A report that waits for a signature.</summary>
public sealed record ReportToSign(string Number, string Title, DateTimeOffset DraftedAt);

/// <summary>What waits for the leader's hand.</summary>
/// <param name="Opinions">Opinions that wait for approval.</param>
public sealed record ToSign(int Opinions, IReadOnlyList<ReportToSign> Reports);

/// <summary>Reads what waits for a signature; nothing for those who sign nothing.</summary>
public sealed class ListToSign(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Most = 6;

    public async Task<ToSign?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.SignReport))
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var reports = await db.Reports.AsNoTracking().Where(report => report.Status == ReportStatus.Draft)
            .OrderByDescending(report => report.Period).ThenBy(report => report.Number).Take(Most)
            .Select(report => new ReportToSign(report.Number, report.Title, report.DraftedAt)).ToListAsync(ct);
        return new ToSign(await db.Petitions.CountAsync(p => p.Status == PetitionStatus.OpinionSubmitted && p.Opinion!.DraftedById != user.Id, ct), reports);
    }
}
