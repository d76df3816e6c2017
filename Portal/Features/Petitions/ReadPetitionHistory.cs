using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One changed record: who, when, what, old and new.</summary>
public sealed record PetitionChangeRow(Guid Id, DateTimeOffset At, string By, string Action, string Record, Guid RecordId, IReadOnlyList<FieldChange> Fields);

/// <summary>The changes of a petition, newest first.</summary>
public sealed class ReadPetitionHistory(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="number">Number of the petition; nothing comes back when it is out of scope.</param>
    /// <param name="recordId">Only changes of this record, such as one claim; null for all.</param>
    /// <param name="take">At most this many.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<IReadOnlyList<PetitionChangeRow>> HandleAsync(string number, Guid? recordId, int take, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var ids = db.Petitions.Where(petition => petition.Number == number).Select(petition => petition.Id);
        var events = await db.History.AsNoTracking()
            .Where(change => ids.Contains(change.MatterId) && (recordId == null || change.RecordId == recordId))
            .OrderByDescending(change => change.Id).Take(take).ToListAsync(ct);
        return [.. events.Select(change => new PetitionChangeRow(
            change.Id, change.At, change.ActorName, change.Action, change.Record, change.RecordId,
            JsonSerializer.Deserialize<IReadOnlyList<FieldChange>>(change.Changes) ?? []))];
    }
}
