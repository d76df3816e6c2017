using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Security;

namespace Portal.Features.Workbench;

/// <summary>What others changed on the reader's matters in the last days, newest first.</summary>
public sealed class ListRecentChanges(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Most = 6;
    private const int Days = 7;

    // One step writes several records; enough events for the shown steps are read at once.
    private const int MostEvents = 120;

    public async Task<IReadOnlyList<RecentChange>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var events = await EventsAsync(db, user, ct);
        var matters = await MattersAsync(db, [.. events.Select(e => e.MatterId).Distinct()], ct);
        return [.. events.GroupBy(e => (e.MatterId, e.Action, Minute(e.At))).Where(step => matters.ContainsKey(step.Key.MatterId)).Take(Most).Select(step => ChangeOf([.. step], matters[step.Key.MatterId]))];
    }

    /// <summary>One step may save more than once; within a minute it is one change to the reader.</summary>
    private static long Minute(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMinute;

    private async Task<List<HistoryEvent>> EventsAsync(PortalDbContext db, UserContext user, CancellationToken ct)
    {
        var (since, actions) = (time.Now.AddDays(-Days), ChangeWords.Actions);
        var (petitions, hazards, screening, reports) = (
            user.Can(Permission.ReadPetitions), user.Can(Permission.ReadHazards), user.Can(Permission.ReadScreening), user.Can(Permission.ReadReports));

        // Ids carry their time, so the newest come first by the key alone.
        return await db.History.AsNoTracking()
            .Where(e => e.At >= since && actions.Contains(e.Action) && (e.ActorId == null || e.ActorId != user.Id))
            .Where(e => (petitions && db.Petitions.Any(matter => matter.Id == e.MatterId)) || (hazards && db.Hazards.Any(matter => matter.Id == e.MatterId))
                || (screening && db.Rounds.Any(matter => matter.Id == e.MatterId))
                || (screening && e.Action != "screening.round.open" && db.Tasks.Any(matter => matter.Id == e.MatterId))
                || (reports && db.Reports.Any(matter => matter.Id == e.MatterId)))
            .OrderByDescending(e => e.Id).Take(MostEvents).ToListAsync(ct);
    }

    private static async Task<Dictionary<Guid, Matter>> MattersAsync(PortalDbContext db, List<Guid> ids, CancellationToken ct)
    {
        List<Matter> matters =
        [
            .. await db.Petitions.Where(m => ids.Contains(m.Id)).Select(m => new Matter(m.Id, m.Subject, m.Number, "/petitions/" + m.Number)).ToListAsync(ct),
            .. await db.Hazards.Where(m => ids.Contains(m.Id)).Select(m => new Matter(m.Id, m.Title, m.Number, "/hazards/" + m.Number)).ToListAsync(ct),
            .. await db.Rounds.Where(m => ids.Contains(m.Id)).Select(m => new Matter(m.Id, m.Name, m.Number, "/screening/rounds/" + m.Number)).ToListAsync(ct),
            .. await db.Tasks.Where(m => ids.Contains(m.Id)).Select(m => new Matter(m.Id, m.Unit!.Name, m.Round!.Number, "/screening/tasks/" + m.Id)).ToListAsync(ct),
            .. await db.Reports.Where(m => ids.Contains(m.Id)).Select(m => new Matter(m.Id, m.Title, m.Number, "/reports/" + m.Number)).ToListAsync(ct),
        ];
        return matters.ToDictionary(matter => matter.Id);
    }

    private static RecentChange ChangeOf(List<HistoryEvent> step, Matter matter)
    {
        var (icon, text) = ChangeWords.Of(step[0].Action);
        var level = step.Where(e => e is { Record: nameof(Hazard), Action: "hazard.level" })
            .SelectMany(e => JsonSerializer.Deserialize<List<FieldChange>>(e.Changes) ?? []).FirstOrDefault(change => change.Field == nameof(Hazard.Level));
        return new RecentChange(step[0].Id, icon, text, matter.Title, matter.Number, matter.Link, step[0].At, LevelOf(level?.Old), LevelOf(level?.New));
    }

    private static RiskLevel? LevelOf(string? text) => Enum.TryParse<RiskLevel>(text, out var level) ? level : null;

    private sealed record Matter(Guid Id, string Title, string Number, string Link);
}
