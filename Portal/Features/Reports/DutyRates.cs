using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Indicators;
using Portal.Domain.Petitions;
using Portal.Domain.Reports;

namespace Portal.Features.Reports;

/// <summary>及时受理率 and 按期办结率 of a subtree and a month.</summary>
internal static class DutyRates
{
    public static async Task<RateCount> OfAsync(PortalDbContext db, string unitPath, ClockKind kind, ReportMonth month, DateOnly today, CancellationToken ct)
    {
        // A clock counts in the month of the earlier of done and due, so anything outside these bounds cannot.
        var duties = await db.Petitions.AsNoTracking()
            .Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(unitPath))
            .SelectMany(petition => petition.Clocks)
            .Where(clock => clock.Kind == kind && clock.StartsOn <= month.Last && clock.LatestOn >= month.First)
            .Select(clock => new DutyOutcome(clock.LatestOn, clock.MetOn))
            .ToListAsync(ct);
        var rate = Rate.InTime(duties, new Period(month.First, month.Last), today);
        return new RateCount(rate.Part, rate.Whole);
    }
}
