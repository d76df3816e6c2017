using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Exchange;
using Portal.Security;

namespace Portal.Features.Petitions.Bulk;

/// <summary>An assignment of many that can still be taken back.</summary>
/// <param name="Until">Last moment of the half hour.</param>
public sealed record LastBulk(Guid Id, string Unit, int Petitions, DateTimeOffset Until);

/// <summary>The reader's last assignment of many while its half hour runs; null when there is none.</summary>
public sealed class ReadLastBulk(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    public async Task<LastBulk?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.AssignPetition) is not null)
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var since = time.Now - TakeBack.Window;
        var last = await db.BulkAssignments.AsNoTracking().Where(bulk => bulk.ByUserId == user.Id && bulk.UndoneAt == null && bulk.At > since).OrderByDescending(bulk => bulk.At)
            .Select(bulk => new { bulk.Id, Unit = bulk.ToUnit!.Name, bulk.PetitionIds, bulk.At }).FirstOrDefaultAsync(ct);
        return last is null ? null : new LastBulk(last.Id, last.Unit, last.PetitionIds.Count, last.At + TakeBack.Window);
    }
}
