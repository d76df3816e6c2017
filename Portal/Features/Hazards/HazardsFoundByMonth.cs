using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reports;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>Counts the hazards of a subtree by the month in which they were found, for the line of a report.</summary>
public sealed class HazardsFoundByMonth(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="unitPath">Top of the subtree, such as <c>JT/YQ/</c>.</param>
    /// <param name="first">First month of the span.</param>
    /// <param name="last">Last month of the span.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>How many in each month; a month without any is left out.</returns>
    public async Task<Result<IReadOnlyDictionary<ReportMonth, int>>> HandleAsync(string unitPath, ReportMonth first, ReportMonth last, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadHazards) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        await using var db = contexts.Open(user);
        var counts = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.Unit!.Path.StartsWith(unitPath) && hazard.FoundOn >= first.First && hazard.FoundOn <= last.Last)
            .GroupBy(hazard => new { hazard.FoundOn.Year, hazard.FoundOn.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(count => new ReportMonth(new DateOnly(count.Year, count.Month, 1)), count => count.Count);
    }
}
