using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>A colleague at work on the petition right now.</summary>
public sealed record EditingRow(string DisplayName, string What);

/// <summary>
/// Who is writing on a petition at this moment. Only writing is shown, never who reads; a row lives for a minute after the last key, goes
/// with the form, and leaves neither history nor audit nor log. It stands in the store so that several nodes see the same.
/// </summary>
public sealed class EditingPresence(PortalContexts contexts, CurrentUser currentUser, LiveNotices notices, TimeProvider time)
{
    public const string Record = nameof(Data.EditingNow);

    public static readonly TimeSpan Life = TimeSpan.FromSeconds(60);

    /// <summary>Shows, or goes on showing, that the current user writes.</summary>
    /// <param name="id">Made by the form.</param>
    public async Task ShowAsync(Guid id, Guid petitionId, string what, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        if (user.Denies(Permission.HandlePetition) is not null || !await db.Petitions.AnyAsync(petition => petition.Id == petitionId, ct))
        {
            return;
        }

        var now = time.GetUtcNow();
        await db.EditingNow.Where(each => each.PetitionId == petitionId && each.Until <= now && each.Id != id).ExecuteDeleteAsync(ct);
        if (await db.EditingNow.SingleOrDefaultAsync(each => each.Id == id, ct) is { } shown)
        {
            shown.Until = now + Life;
        }
        else
        {
            db.EditingNow.Add(new EditingNow { Id = id, PetitionId = petitionId, UserId = user.Id, DisplayName = user.DisplayName, What = what, Until = now + Life });
        }

        await db.SaveChangesAsync(ct);
        notices.Publish([new ChangedMatter(Record, petitionId)]);
    }

    /// <summary>The form is closed.</summary>
    public async Task HideAsync(Guid id, Guid petitionId, CancellationToken ct)
    {
        if (await currentUser.FindAsync(ct) is not { } user)
        {
            return;
        }

        await using var db = contexts.Open(user);
        await db.EditingNow.Where(each => each.Id == id && each.UserId == user.Id).ExecuteDeleteAsync(ct);
        notices.Publish([new ChangedMatter(Record, petitionId)]);
    }

    /// <summary>Colleagues who write on the petition now, without the reader.</summary>
    public async Task<IReadOnlyList<EditingRow>> ListAsync(Guid petitionId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var now = time.GetUtcNow();
        return await db.EditingNow.AsNoTracking().Where(each => each.PetitionId == petitionId && each.UserId != user.Id && each.Until > now)
            .OrderBy(each => each.DisplayName).Select(each => new EditingRow(each.DisplayName, each.What)).Distinct().ToListAsync(ct);
    }
}
