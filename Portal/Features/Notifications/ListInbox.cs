using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>A line of the reader's inbox.</summary>
/// <param name="Facts">Unit and date.</param>
/// <param name="Why">为什么收到.</param>
/// <param name="Link">Local path; empty when the reader may not open the matter.</param>
public sealed record InboxRow(Guid Id, string Subject, string Facts, string Why, string Link, DateTimeOffset CreatedAt, bool IsRead);

/// <summary>One page of the inbox.</summary>
public sealed record InboxPageOfRows(IReadOnlyList<InboxRow> Items, int Total, int Unread);

/// <summary>Reads the reader's own inbox: unread first, then the newest.</summary>
public sealed class ListInbox(PortalContexts contexts, CurrentUser currentUser)
{
    public const int PageSize = 50;

    /// <param name="page">From 1.</param>
    public async Task<InboxPageOfRows> HandleAsync(int page, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var own = db.Inbox.AsNoTracking().Where(item => item.UserId == user.Id);
        var rows = await own.OrderBy(item => item.ReadAt != null).ThenByDescending(item => item.CreatedAt).ThenBy(item => item.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize)
            .Select(item => new { item.Id, item.Subject, item.Body, item.Link, item.CreatedAt, item.ReadAt }).ToListAsync(ct);
        return new(
            [.. rows.Select(row => new InboxRow(row.Id, row.Subject, FirstLine(row.Body), Rest(row.Body), row.Link, row.CreatedAt, row.ReadAt is not null))],
            await own.CountAsync(ct), await own.CountAsync(item => item.ReadAt == null, ct));
    }

    private static string FirstLine(string body) => body.Split('\n', 2)[0];

    private static string Rest(string body) => body.Split('\n', 2) is [_, var rest] ? rest : "";
}
