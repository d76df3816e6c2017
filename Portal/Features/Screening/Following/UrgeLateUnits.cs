using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reminders;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>How many units were urged, and how many had been urged earlier the same day.</summary>
public sealed record UrgeReceipt(int Urged, int UrgedBefore);

/// <summary>Tells the people of every late unit of a round with one press; a second press on the same day reaches only who is newly late (催办).</summary>
public sealed class UrgeLateUnits(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>Refused when no unit is late or the round is closed, and when all late ones were urged today.</returns>
    public async Task<Result<UrgeReceipt>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.urge", number, ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.urge";
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockMessagesAsync(ct);
        if (await db.Rounds.Where(round => round.Number == number && round.Tasks.Any()).Select(round => (Guid?)round.Id).SingleOrDefaultAsync(ct) is not { } roundId)
        {
            await transaction.RollbackAsync(ct);
            return await access.DenyAsync(user, "screening.urge", number, ct);
        }

        var owing = await db.Tasks.Include(task => task.Unit).Include(task => task.Round)
            .Where(task => task.RoundId == roundId && task.Round!.ClosedOn == null && ScreeningTask.Fillable.Contains(task.Status)).OrderBy(task => task.Id).ToListAsync(ct);
        var late = owing.Where(task => task.IsOwedLate(time.Today)).ToList();
        var urged = late.Where(task => task.Urge(time.Today).IsOk).ToList();
        if (urged.Count == 0)
        {
            return late.Count == 0 ? FollowingRefusals.NothingLate : FollowingRefusals.UrgedToday;
        }

        await TellAsync(db, user, urged, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new UrgeReceipt(urged.Count, late.Count - urged.Count);
    }

    private async Task TellAsync(PortalDbContext db, UserContext user, IReadOnlyList<ScreeningTask> tasks, CancellationToken ct)
    {
        var audience = await Audience.ReadAsync(db, ct);
        var day = time.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        foreach (var task in tasks)
        {
            var duty = TaskDuty.Of(task);
            foreach (var person in audience.Of(duty, ReminderStage.DueDay))
            {
                db.Outbox.Add(OutboxMessage.New(
                    $"inbox:urge:{task.Id:N}:{day}:{person.Id:N}", Channels.Inbox, person.Id,
                    ReminderText.SubjectOf(duty, time.Today), $"{user.UnitName}催办：{duty.Unit}的排查已过期限，请尽快提交；逾期仍可补报，如实记为逾期。", duty.Link, time.Now));
            }
        }
    }
}
