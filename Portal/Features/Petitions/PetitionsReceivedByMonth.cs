using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Counts the petitions that <see cref="PetitionFigures"/> counts by the month in which they were received, for the line of a report.</summary>
public sealed class PetitionsReceivedByMonth(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="unitPath">Top of the subtree, such as <c>JT/YQ/</c>.</param>
    /// <param name="first">First month of the span.</param>
    /// <param name="last">Last month of the span.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>How many in each month; a month without any is left out.</returns>
    public async Task<Result<IReadOnlyDictionary<ReportMonth, int>>> HandleAsync(string unitPath, ReportMonth first, ReportMonth last, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadPetitions) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        await using var db = contexts.Open(user);
        var counts = await db.Petitions.AsNoTracking()
            .Where(petition => (petition.RegisteredAtUnit!.Path.StartsWith(unitPath) || petition.HandlingUnit!.Path.StartsWith(unitPath)) && petition.ReceivedOn >= first.First && petition.ReceivedOn <= last.Last)
            .GroupBy(petition => new { petition.ReceivedOn.Year, petition.ReceivedOn.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(count => new ReportMonth(new DateOnly(count.Year, count.Month, 1)), count => count.Count);
    }
}
