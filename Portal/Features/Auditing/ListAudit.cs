using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Auditing;

/// <summary>Which lines of the audit chain to list.</summary>
/// <param name="From">First day in China time; null for no limit.</param>
/// <param name="To">Last day.</param>
/// <param name="Action">A code such as login.failed, or its beginning such as denied.</param>
/// <param name="Actor">Part of the actor's name.</param>
public sealed record AuditFilter(DateOnly? From = null, DateOnly? To = null, string? Action = null, string? Actor = null, int Page = 1, int Size = 50);

/// <summary>One line of the audit chain.</summary>
public sealed record AuditRow(long Sequence, DateTimeOffset At, string ActorName, string Action, Guid? SubjectId, string Detail);

/// <summary>A page of the audit chain, newest first.</summary>
public sealed record AuditListing(IReadOnlyList<AuditRow> Rows, int Total);

/// <summary>Lists the audit chain for the auditor; it holds codes and ids, no content.</summary>
public sealed class ListAudit(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <summary>Code of an opened identity.</summary>
    public const string RevealAction = "petition.identity.reveal";

    public async Task<Result<AuditListing>> HandleAsync(AuditFilter filter, CancellationToken ct)
    {
        var auditor = await currentUser.GetAsync(ct);
        if (auditor.Denies(Permission.ReadAudit) is not null)
        {
            return await access.RefuseAsync(auditor, "audit.list", "", ct);
        }

        await using var db = contexts.Open(auditor);
        var entries = Narrow(db.Audit.AsNoTracking(), filter);
        var total = await entries.CountAsync(ct);
        var rows = await entries.OrderByDescending(entry => entry.Sequence)
            .Skip((filter.Page - 1) * filter.Size).Take(filter.Size)
            .Select(entry => new AuditRow(entry.Sequence, entry.At, entry.ActorName, entry.Action, entry.SubjectId, entry.Detail))
            .ToListAsync(ct);
        return new AuditListing(rows, total);
    }

    private static IQueryable<AuditEntry> Narrow(IQueryable<AuditEntry> entries, AuditFilter filter)
    {
        if (filter.From is { } from)
        {
            var start = ChinaTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = ChinaTime.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        if (!string.IsNullOrWhiteSpace(filter.Action))
        {
            var action = filter.Action.Trim();
            entries = entries.Where(entry => entry.Action.StartsWith(action));
        }

        if (!string.IsNullOrWhiteSpace(filter.Actor))
        {
            var actor = filter.Actor.Trim();
            entries = entries.Where(entry => entry.ActorName.Contains(actor));
        }

        return entries;
    }
}
