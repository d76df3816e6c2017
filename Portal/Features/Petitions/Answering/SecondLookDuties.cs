using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>A second look to be taken.</summary>
public sealed record SecondLookDuty(string Number, string Subject, string Unit, DateOnly OpenedOn, DateOnly DueOn)
{
    public string Link => $"/petitions/{Number}?tab=petitioner";
}

/// <summary>The second looks that the reader is asked for, and those that nobody was found for.</summary>
public sealed class SecondLookDuties(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Most = 100;

    public async Task<IReadOnlyList<SecondLookDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RecordSecondLook) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var rows = await db.SecondLooks.AsNoTracking().Where(look => look.DoneOn == null && (look.AssignedToId == user.Id || look.AssignedToId == null))
            .Join(db.Petitions, look => look.PetitionId, petition => petition.Id, (look, petition) => new
            {
                look.Id, look.OpenedAt, look.DueOn, petition.Number, petition.Subject, Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name,
            })
            .OrderBy(row => row.DueOn).ThenBy(row => row.Id).Take(Most).ToListAsync(ct);
        return [.. rows.Select(row => new SecondLookDuty(row.Number, row.Subject, row.Unit, ChinaTime.DayOf(row.OpenedAt), row.DueOn))];
    }
}
