using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;
using Portal.Shell;

namespace Portal.Features.Notifications;

/// <summary>How many reminders the reader has not read, on the bell.</summary>
public sealed class InboxNavCount(PortalContexts contexts, CurrentUser currentUser) : INavCount
{
    public string Href => "/inbox";

    public async Task<NavCount> CountAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var unread = await db.Inbox.CountAsync(item => item.UserId == user.Id && item.ReadAt == null, ct);
        return new NavCount(unread, unread > 0);
    }
}
