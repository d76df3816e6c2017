using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;

namespace Portal.Features.Reports;

/// <summary>What is owed on petitions and past its legal day.</summary>
internal static class OverdueList
{
    public static async Task<IReadOnlyList<OverdueMatter>> LoadAsync(PortalDbContext db, string unitPath, DateOnly today, CancellationToken ct)
    {
        var rows = await db.Petitions.AsNoTracking()
            .Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(unitPath))
            .SelectMany(petition => petition.Clocks, (petition, clock) => new
            {
                petition.Number,
                Unit = petition.HandlingUnit == null ? petition.RegisteredAtUnit!.Name : petition.HandlingUnit.Name,
                clock.Kind,
                clock.LatestOn,
                clock.MetOn,
            })
            .Where(row => row.MetOn == null && row.LatestOn < today && (row.Kind == ClockKind.Notice || row.Kind == ClockKind.Handling))
            .OrderBy(row => row.LatestOn).ThenBy(row => row.Number)
            .ToListAsync(ct);
        return [.. rows.Select(row => new OverdueMatter(
            row.Number, row.Kind == ClockKind.Notice ? "书面告知" : "办结并送达意见书", row.Unit, today.DayNumber - row.LatestOn.DayNumber))];
    }
}
