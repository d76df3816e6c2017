using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Urgent;

/// <summary>A grave or urgent matter that is not reported yet.</summary>
public sealed record UrgentDuty(string Number, string Subject, string Unit, DateTimeOffset DueAt)
{
    public string Link => $"/petitions/{Number}";
}

/// <summary>Reports that the reader's units still owe, the first due first. 《信访工作条例》第25条.</summary>
public sealed class UrgentDuties(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Most = 100;

    public async Task<IReadOnlyList<UrgentDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var path = user.ScopePath;
        return await db.UrgentReports.AsNoTracking().Where(report => report.ReportedAt == null)
            .Join(
                db.Petitions.Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(path) || petition.HandlingUnit!.Path.StartsWith(path)),
                report => report.PetitionId, petition => petition.Id, (report, petition) => new { report, petition.Number, petition.Subject, Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name })
            .OrderBy(row => row.report.DueAt).ThenBy(row => row.report.Id).Take(Most)
            .Select(row => new UrgentDuty(row.Number, row.Subject, row.Unit, row.report.DueAt)).ToListAsync(ct);
    }
}
