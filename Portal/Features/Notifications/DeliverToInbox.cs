using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Notifications;

/// <summary>Puts due messages into people's inboxes; the key of the message keeps a second delivery out.</summary>
public sealed class DeliverToInbox(IDbContextFactory<PortalDbContext> factory, LiveNotices notices, TimeProvider time)
{
    private const int PageSize = 200;

    public async Task HandleAsync(CancellationToken ct)
    {
        while (await DeliverPageAsync(ct) == PageSize)
        {
        }
    }

    private async Task<int> DeliverPageAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);

        // What is due is asked under the lock, so that a delivery beside this one finds it done.
        await db.LockMessagesAsync(ct);
        var now = time.GetUtcNow();
        var due = await db.Outbox.Where(message => message.Channel == Channels.Inbox && message.SentAt == null && message.NextTryAt <= now)
            .OrderBy(message => message.NextTryAt).ThenBy(message => message.Id).Take(PageSize).ToListAsync(ct);
        var keys = due.Select(message => message.Key).ToList();
        var known = (await db.Inbox.Where(item => keys.Contains(item.Key)).Select(item => item.Key).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        foreach (var message in due)
        {
            message.SentAt = now;
            message.Attempts++;
            if (!known.Contains(message.Key))
            {
                db.Inbox.Add(ItemOf(message, now));
            }
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        notices.Publish([.. due.Select(message => new ChangedMatter(nameof(InboxItem), message.RecipientId)).Distinct()]);
        return due.Count;
    }

    private static InboxItem ItemOf(OutboxMessage message, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Key = message.Key,
        UserId = message.RecipientId,
        Subject = message.Subject,
        Body = message.Body,
        Link = message.Link,
        CreatedAt = now,
    };
}
