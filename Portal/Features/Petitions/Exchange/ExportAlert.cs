using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange;

/// <summary>Tells those who watch over the data, but never the one who exports, that many petitions went out at once.</summary>
internal static class ExportAlert
{
    private static readonly PortalRole[] s_watching = [PortalRole.SecAdmin, PortalRole.Auditor];

    /// <summary>Writes the messages; the caller holds the lock of the messages and saves.</summary>
    public static async Task TellAsync(PortalDbContext db, UserContext user, int rows, DateTimeOffset now, CancellationToken ct)
    {
        var watching = await db.Users.AsNoTracking().Where(each => !each.IsDisabled && s_watching.Contains(each.Role) && each.Id != user.Id).Select(each => new { each.Id, each.Role }).ToListAsync(ct);
        db.Outbox.AddRange(watching.Select(person => OutboxMessage.New(
            $"{Channels.Inbox}:export:{user.Id:N}:{now.UtcTicks}:{person.Id:N}", Channels.Inbox, person.Id, $"有人一次导出了 {rows} 件信访件",
            "理由和筛选条件在审计日志里，请核对用途。\n你收到这条消息，是因为你负责数据安全或审计。", person.Role == PortalRole.Auditor ? "/admin/audit" : "/admin", now)));
    }
}
