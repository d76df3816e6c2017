using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One changed record: who, when, what, old and new.</summary>
public sealed record PetitionChangeRow(Guid Id, DateTimeOffset At, string By, string Action, string Record, Guid RecordId, IReadOnlyList<FieldChange> Fields);

/// <summary>What one save changed; its records carry instants some milliseconds apart.</summary>
public sealed record PetitionSave(Guid Id, DateTimeOffset At, string By, string Action, IReadOnlyList<PetitionChangeRow> Changes)
{
    private static readonly TimeSpan s_oneSave = TimeSpan.FromSeconds(2);

    /// <summary>Puts neighbouring changes of one step together.</summary>
    public static IReadOnlyList<PetitionSave> Of(IReadOnlyList<PetitionChangeRow> newestFirst)
    {
        var saves = new List<PetitionSave>();
        foreach (var change in newestFirst)
        {
            if (saves is [.., var last] && last.Action == change.Action && last.By == change.By && last.At - change.At < s_oneSave)
            {
                saves[^1] = last with { Changes = [.. last.Changes, change] };
            }
            else
            {
                saves.Add(new PetitionSave(change.Id, change.At, change.By, change.Action, [change]));
            }
        }

        return saves;
    }
}

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
            .OrderByDescending(change => change.At).ThenByDescending(change => change.Id).Take(take).ToListAsync(ct);
        return [.. events.Select(change => new PetitionChangeRow(
            change.Id, change.At, change.ActorName, change.Action, change.Record, change.RecordId,
            JsonSerializer.Deserialize<IReadOnlyList<FieldChange>>(change.Changes) ?? []))];
    }
}
