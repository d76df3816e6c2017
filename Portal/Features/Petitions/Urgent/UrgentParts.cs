using Microsoft.EntityFrameworkCore;
using Portal.Domain.Petitions.Urgent;

namespace Portal.Features.Petitions.Urgent;

/// <summary>Reads the part of a petition that only these steps need.</summary>
internal static class UrgentParts
{
    /// <summary>The report that is still owed; null when none is.</summary>
    public static Task<UrgentReport?> OwedAsync(this PetitionTurn turn, CancellationToken ct) =>
        turn.Db.UrgentReports.FirstOrDefaultAsync(report => report.PetitionId == turn.Petition.Id && report.ReportedAt == null, ct);
}
