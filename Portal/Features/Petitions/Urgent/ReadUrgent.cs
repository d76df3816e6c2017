using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Urgent;

/// <summary>A report of a grave or urgent matter as the page of the petition shows it.</summary>
/// <param name="ReportedAt">Null while it is owed.</param>
public sealed record UrgentRow(Guid Id, string Ground, DateTimeOffset LearnedAt, DateTimeOffset DueAt, string RaisedBy, DateTimeOffset? ReportedAt, string ReportedTo)
{
    public bool IsLate(DateTimeOffset now) => (ReportedAt ?? now) > DueAt;
}

/// <summary>Reads the reports of a petition in the reader's scope, the newest first.</summary>
public sealed class ReadUrgent(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<IReadOnlyList<UrgentRow>> HandleAsync(Guid petitionId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return await db.UrgentReports.AsNoTracking().Where(report => report.PetitionId == petitionId).OrderByDescending(report => report.Id)
            .Select(report => new UrgentRow(
                report.Id, report.Ground, report.LearnedAt, report.DueAt, db.Users.Where(person => person.Id == report.RaisedById).Select(person => person.DisplayName).FirstOrDefault() ?? "",
                report.ReportedAt, report.ReportedTo))
            .ToListAsync(ct);
    }
}
