using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Reminders;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>
/// Writes today's stage of every open duty for everybody who answers for it, once: a second run, a run beside it or a run after
/// days of silence adds only what is right today and not written yet.
/// </summary>
public sealed partial class SendReminders(
    PortalContexts contexts, CurrentUser currentUser, OpenDuties duties, TakeBackEarlyReminders takeBack, IOptions<SmtpOptions> smtp, ChinaTime time, ILogger<SendReminders> logger)
{
    /// <returns>How many reminders were written; refused for everybody but the system.</returns>
    public async Task<Result<int>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunSystem) is { } refusal)
        {
            return refusal;
        }

        await takeBack.HandleAsync(user, ct);
        var today = time.Today;
        var written = 0;
        foreach (var person in (await PlanAsync(user, today, ct)).GroupBy(reminder => reminder.Recipient.Id))
        {
            written += await WriteAsync(user, [.. person], today, ct);
        }

        LogWritten(written);
        return written;
    }

    private async Task<IReadOnlyList<PlannedReminder>> PlanAsync(UserContext user, DateOnly today, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        var audience = await Audience.ReadAsync(db, ct);
        List<PlannedReminder> planned = [];
        await foreach (var page in duties.PagesAsync(db, today.AddDays(ReminderLadder.DaysAhead), ct))
        {
            planned.AddRange(await UnwrittenAsync(db, [.. page.SelectMany(duty => PlanOf(duty, audience, today))], ct));
        }

        return planned;
    }

    private static IEnumerable<PlannedReminder> PlanOf(OpenDuty duty, Audience audience, DateOnly today) =>
        ReminderLadder.StageFor(duty.DueOn, duty.LatestOn ?? duty.DueOn, today) is { } stage ? audience.Of(duty, stage).Select(person => new PlannedReminder(duty, stage, person)) : [];

    private static async Task<IReadOnlyList<PlannedReminder>> UnwrittenAsync(PortalDbContext db, IReadOnlyList<PlannedReminder> planned, CancellationToken ct)
    {
        var dutyIds = planned.Select(reminder => reminder.Duty.Id).Distinct().ToList();
        var keys = await db.Reminders.AsNoTracking().Where(reminder => dutyIds.Contains(reminder.DutyId)).Select(reminder => reminder.Key).ToListAsync(ct);
        var known = keys.ToHashSet(StringComparer.Ordinal);
        return [.. planned.Where(reminder => !known.Contains(reminder.Key))];
    }

    private async Task<int> WriteAsync(UserContext user, IReadOnlyList<PlannedReminder> planned, DateOnly today, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockMessagesAsync(ct);

        // A run beside this one may have written some since they were planned: asked again under the lock, no key is met twice.
        var left = await UnwrittenAsync(db, planned, ct);
        if (left.Count > 0)
        {
            Add(db, left, today);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        }

        return left.Count;
    }

    private void Add(PortalDbContext db, IReadOnlyList<PlannedReminder> planned, DateOnly today)
    {
        var now = time.Now;
        foreach (var reminder in planned)
        {
            db.Reminders.Add(Reminder.Write(reminder.Duty.Kind, reminder.Duty.Id, reminder.Duty.DueOn, reminder.Stage, reminder.Recipient.Id, now));
            db.Outbox.Add(OutboxMessage.New(
                $"inbox:{reminder.Key}", Channels.Inbox, reminder.Recipient.Id, ReminderText.SubjectOf(reminder.Duty, today), ReminderText.BodyOf(reminder),
                ReminderText.LinkOf(reminder), now));
        }

        if (smtp.Value.IsOn && planned[0].Recipient is { HasMail: true } recipient)
        {
            db.Outbox.Add(OutboxMessage.New(
                DigestKey(planned), Channels.Smtp, recipient.Id, ReminderText.DigestSubject(planned, today), ReminderText.DigestBody(planned, today), "/inbox", now));
        }
    }

    // The mail is named by what it tells of, so that the same reminders make the same mail.
    private static string DigestKey(IReadOnlyList<PlannedReminder> planned) =>
        "mail:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', planned.Select(reminder => reminder.Key).Order(StringComparer.Ordinal)))));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} reminders written")]
    private partial void LogWritten(int count);
}
