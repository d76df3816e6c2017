using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>Marks lines of the reader's own inbox as read; other people's lines are out of reach.</summary>
public sealed class MarkInboxRead(PortalContexts contexts, CurrentUser currentUser, LiveNotices notices, TimeProvider time)
{
    public Task OneAsync(Guid id, CancellationToken ct) => MarkAsync(items => items.Where(item => item.Id == id), ct);

    /// <param name="upTo">What arrived later was not seen and stays unread.</param>
    public Task AllAsync(DateTimeOffset upTo, CancellationToken ct) => MarkAsync(items => items.Where(item => item.CreatedAt <= upTo), ct);

    private async Task MarkAsync(Func<IQueryable<InboxItem>, IQueryable<InboxItem>> choose, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var now = time.GetUtcNow();
        var changed = await choose(db.Inbox.Where(item => item.UserId == user.Id && item.ReadAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(item => item.ReadAt, now), ct);
        if (changed > 0)
        {
            notices.Publish([new ChangedMatter(nameof(InboxItem), user.Id)]);
        }
    }
}
