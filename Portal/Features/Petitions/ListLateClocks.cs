using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>A legal deadline of the enterprise that was missed and still runs.</summary>
/// <param name="UnitName">Handling unit; the registering unit until it is assigned.</param>
public sealed record LateClockRow(string Number, ClockKind Kind, string UnitName, DateOnly LatestOn);

/// <summary>What is owed on the petitions of a subtree and past its legal day, the longest overdue first, for reports.</summary>
public sealed class ListLateClocks(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    /// <param name="unitPath">Top of the subtree that registered them, such as <c>JT/YQ/</c>.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<Result<IReadOnlyList<LateClockRow>>> HandleAsync(string unitPath, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadPetitions) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        var today = time.Today;
        await using var db = contexts.Open(user);
        return await db.Petitions.AsNoTracking()
            .Where(petition => petition.RegisteredAtUnit!.Path.StartsWith(unitPath))
            .SelectMany(petition => petition.Clocks.AsQueryable().Where(PetitionQuery.Running), (petition, clock) => new
            {
                clock.Id, petition.Number, clock.Kind, Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name, clock.LatestOn,
            })
            .Where(row => row.LatestOn < today)
            .OrderBy(row => row.LatestOn).ThenBy(row => row.Number).ThenBy(row => row.Id)
            .Select(row => new LateClockRow(row.Number, row.Kind, row.Unit, row.LatestOn))
            .ToListAsync(ct);
    }
}
