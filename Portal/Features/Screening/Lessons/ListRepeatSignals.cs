using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening.Lessons;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>A signal as the office sees it.</summary>
/// <param name="Text">The question of the item; empty when no checklist holds it any more.</param>
/// <param name="Units">Names of the units where it was found.</param>
/// <param name="Conclusion">Empty while it is open.</param>
public sealed record SignalRow(
    Guid Id, string ItemCode, string Text, string MineName, IReadOnlyList<string> Units, int Findings, DateOnly FirstOn, DateOnly LastOn,
    DateTimeOffset RaisedAt, DateTimeOffset? NotedAt, string? NotedBy, string Conclusion);

/// <summary>Open signals of the reader's scope, or all of one item; nothing for those who do not run screening.</summary>
public sealed class ListRepeatSignals(CurrentUser currentUser, PortalContexts contexts)
{
    private const int Most = 20;

    /// <param name="itemCode">All of this item, the noted ones too; null reads the open ones of every item.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<SignalRow>> HandleAsync(string? itemCode, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var signals = await db.RepeatSignals.AsNoTracking().Include(signal => signal.Findings).Include(signal => signal.Unit)
            .Where(signal => itemCode == null ? signal.NotedAt == null : signal.ItemCode == itemCode)
            .OrderBy(signal => signal.NotedAt != null).ThenByDescending(signal => signal.Id).Take(Most).ToListAsync(ct);
        return signals.Count == 0 ? [] : await RowsAsync(db, signals, ct);
    }

    private static async Task<IReadOnlyList<SignalRow>> RowsAsync(PortalDbContext db, List<RepeatSignal> signals, CancellationToken ct)
    {
        var unitIds = signals.SelectMany(signal => signal.Findings).Select(finding => finding.UnitId).Distinct().ToList();
        var units = await db.Units.AsNoTracking().Where(unit => unitIds.Contains(unit.Id)).ToDictionaryAsync(unit => unit.Id, ct);
        var userIds = signals.Where(signal => signal.NotedById != null).Select(signal => signal.NotedById!.Value).Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(each => userIds.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.DisplayName, ct);
        var texts = await ItemTexts.OfAsync(db, [.. signals.Select(signal => signal.ItemCode).Distinct()], ct);
        return
        [
            .. signals.Select(signal => new SignalRow(
                signal.Id, signal.ItemCode, texts.GetValueOrDefault(signal.ItemCode)?.Text ?? "", signal.Unit!.Name,
                [.. signal.Findings.Select(finding => units[finding.UnitId]).DistinctBy(unit => unit.Id).OrderBy(unit => unit.Path, StringComparer.Ordinal).Select(unit => unit.Name)],
                signal.Findings.Count, signal.Findings.Min(finding => finding.FoundOn), signal.Findings.Max(finding => finding.FoundOn),
                signal.RaisedAt, signal.NotedAt, signal.NotedById is { } by ? names.GetValueOrDefault(by) : null, signal.Conclusion)),
        ];
    }
}
