using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>How many reminders the reader has not read, on the bell.</summary>
public sealed class CountUnread(PortalContexts contexts, CurrentUser currentUser)
{
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        return await db.Inbox.CountAsync(item => item.UserId == user.Id && item.ReadAt == null, ct);
    }
}
