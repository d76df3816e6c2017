using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>The office has looked at a signal (已研判).</summary>
public sealed class NoteRepeatSignal(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>The rule's refusal; not-allowed for those who do not run screening, not-found outside the reader's scope.</returns>
    public async Task<Result> HandleAsync(Guid signalId, string conclusion, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.signal.note", signalId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.signal.note";
        if (await db.RepeatSignals.SingleOrDefaultAsync(each => each.Id == signalId, ct) is not { } signal)
        {
            return await access.DenyAsync(user, "screening.signal.note", signalId.ToString(), ct);
        }

        if (signal.Note(conclusion, user.Id, time.Now) is { IsOk: false } refused)
        {
            return refused;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
