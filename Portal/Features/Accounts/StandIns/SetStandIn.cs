using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts.StandIns;
using Portal.Features.Notifications;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Accounts.StandIns;

/// <summary>A stand-in as it is filled in.</summary>
public sealed record StandInForm(Guid? AwayUserId, Guid? StandInUserId, DateOnly? From, DateOnly? To, StandInReason? Reason);

/// <summary>Hands a person's screening and visits to a colleague for some days and tells the colleague.</summary>
public sealed class SetStandIn(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>The domain's refusal; not-allowed for a role without screening, not-found for a person whose work the reader may not hand over.</returns>
    public async Task<Result<Guid>> HandleAsync(StandInForm form, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!StandInRights.Reads(user))
        {
            return await access.RefuseAsync(user, "stand-in.set", form.AwayUserId.ToString()!, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "stand-in.set";

        // Right is checked by hand below; overlaps and chains are looked for over the whole mine.
        db.Scope = DataScope.All;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockMessagesAsync(ct);
        var (away, standIn) = (await PersonAsync(db, form.AwayUserId, ct), await PersonAsync(db, form.StandInUserId, ct));
        if (away is not null && !StandInRights.MayHandOver(user, away.Id, away.UnitPath))
        {
            await transaction.RollbackAsync(ct);
            return await access.DenyAsync(user, "stand-in.set", away.Id.ToString(), ct);
        }

        var others = await db.StandIns.AsNoTracking()
            .Where(other => other.EndedAt == null && (other.AwayUserId == form.AwayUserId || other.AwayUserId == form.StandInUserId || other.StandInUserId == form.AwayUserId)).ToListAsync(ct);
        var set = StandIn.Set(new NewStandIn(away, standIn, form.From, form.To, form.Reason), others, user.Id, time.Now, time.Today);
        if (!set.IsOk)
        {
            return set.Refusal;
        }

        db.StandIns.Add(set.Value);
        var unit = await db.Units.Where(each => each.Id == set.Value.UnitId).Select(each => each.Name).SingleAsync(ct);
        db.Outbox.Add(OutboxMessage.New(
            $"{Channels.Inbox}:stand-in:{set.Value.Id:N}", Channels.Inbox, set.Value.StandInUserId,
            $"代班：{unit}，{ChineseDates.FullDate(set.Value.FromOn)}至{ChineseDates.FullDate(set.Value.ToOn)}",
            "这几天该单位的排查任务和走访由你办理，提醒也发给你；最后一天过后自动结束。", StandInWords.Address, time.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return set.Value.Id;
    }

    private static async Task<StandInPerson?> PersonAsync(PortalDbContext db, Guid? id, CancellationToken ct)
    {
        var person = await db.Users.AsNoTracking().Where(user => user.Id == id).Select(user => new { user.Id, user.UnitId, user.Unit!.Path, user.Role, user.IsDisabled }).SingleOrDefaultAsync(ct);
        return person is null ? null : new StandInPerson(person.Id, person.UnitId, person.Path, !person.IsDisabled && StandInRights.Fills.Contains(person.Role));
    }
}
