using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>Petitions received in each month of a span, for the line of the report; the same petitions as its tables count.</summary>
internal static class PetitionsByMonth
{
    public static async Task<Dictionary<string, int>> LoadAsync(PortalDbContext db, string unitPath, ReportMonth first, ReportMonth last, CancellationToken ct)
    {
        var counts = await db.Petitions.AsNoTracking()
            .Where(p => (p.RegisteredAtUnit!.Path.StartsWith(unitPath) || p.HandlingUnit!.Path.StartsWith(unitPath)) && p.ReceivedOn >= first.First && p.ReceivedOn <= last.Last)
            .GroupBy(p => new { p.ReceivedOn.Year, p.ReceivedOn.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(count => new ReportMonth(new DateOnly(count.Year, count.Month, 1)).Text, count => count.Count);
    }
}
