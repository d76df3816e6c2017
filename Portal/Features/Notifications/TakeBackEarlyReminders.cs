using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Reminders;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>
/// Takes back reminders whose day still lies ahead: a clock that ran ahead wrote them. They leave the inbox too, and are written again
/// on their day; only a mail that has gone out cannot be called back.
/// </summary>
public sealed partial class TakeBackEarlyReminders(PortalContexts contexts, ChinaTime time, ILogger<TakeBackEarlyReminders> logger)
{
    private const int PageSize = 200;

    // The last rung stands a week after the legal day, which the longest holiday moves by less than two weeks.
    private const int FarthestDays = 21;

    /// <returns>How many were taken back.</returns>
    public async Task<int> HandleAsync(UserContext user, CancellationToken ct)
    {
        var (taken, after) = (0, Guid.Empty);
        while (true)
        {
            await using var db = contexts.Open(user);
            var page = await PageAsync(db, after, ct);
            if (page.Count == 0)
            {
                break;
            }

            var early = page.Where(row => ReminderLadder.DayOf(row.Reminder.Stage, row.Reminder.DueOn, row.LatestOn ?? row.Reminder.DueOn) > time.Today)
                .Select(row => row.Reminder).ToList();
            await RemoveAsync(db, early, ct);
            taken += early.Count;
            after = page[^1].Reminder.Id;
        }

        if (taken > 0)
        {
            LogClockRanAhead(taken);
        }

        return taken;
    }

    private async Task<List<Written>> PageAsync(PortalDbContext db, Guid after, CancellationToken ct)
    {
        var since = time.Today.AddDays(-FarthestDays);
        return await db.Reminders.AsNoTracking().Where(reminder => reminder.DueOn > since && reminder.Id.CompareTo(after) > 0).OrderBy(reminder => reminder.Id).Take(PageSize)
            .Select(reminder => new Written(reminder, db.Clocks.Where(clock => clock.Id == reminder.DutyId).Select(clock => (DateOnly?)clock.LatestOn).FirstOrDefault()))
            .ToListAsync(ct);
    }

    private static async Task RemoveAsync(PortalDbContext db, List<Reminder> early, CancellationToken ct)
    {
        if (early.Count == 0)
        {
            return;
        }

        // The mail that tells of them was written in the same moment for the same person.
        var (people, moments) = (early.Select(reminder => reminder.RecipientId).Distinct().ToList(), early.Select(reminder => reminder.WrittenAt).Distinct().ToList());
        var keys = early.Select(reminder => $"{Channels.Inbox}:{reminder.Key}").ToList();
        var ids = early.Select(reminder => reminder.Id).ToList();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockMessagesAsync(ct);
        await db.Reminders.Where(reminder => ids.Contains(reminder.Id)).ExecuteDeleteAsync(ct);
        await db.Inbox.Where(item => keys.Contains(item.Key)).ExecuteDeleteAsync(ct);
        await db.Outbox
            .Where(message => keys.Contains(message.Key) || (message.Channel == Channels.Smtp && people.Contains(message.RecipientId) && moments.Contains(message.CreatedAt)))
            .ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock ran ahead: {Count} reminders whose day lies ahead were taken back")]
    private partial void LogClockRanAhead(int count);

    private sealed record Written(Reminder Reminder, DateOnly? LatestOn);
}
