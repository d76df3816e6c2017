using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Accounts.StandIns;

/// <summary>What one colleague has open; work that is handed over counts with who does it.</summary>
/// <param name="StandsInFor">Names of the colleagues for whom they stand in today.</param>
/// <param name="StoodInBy">Who does their work today; null when they are there.</param>
public sealed record WorkerLoadRow(Guid UserId, string Name, string UnitName, int Tasks, int Visits, IReadOnlyList<string> StandsInFor, string? StoodInBy);

/// <summary>
/// Open screening tasks and visits by the colleague who answers for them, in the order of the units: work of the enterprise's own staff,
/// to share it evenly. Nothing here counts or names a petitioner.
/// </summary>
public sealed class ReadWorkerLoad(CurrentUser currentUser, PortalContexts contexts, ChinaTime time)
{
    /// <returns>Empty for those who do not run screening.</returns>
    public async Task<IReadOnlyList<WorkerLoadRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var (tasks, visits) = await OpenAsync(db, ct);
        var fills = StandInRights.Fills;
        var workers = await db.Users.AsNoTracking().Where(each => !each.IsDisabled && fills.Contains(each.Role) && each.Unit!.Path.StartsWith(user.ScopePath))
            .OrderBy(each => each.Unit!.Path).ThenBy(each => each.Role).ThenBy(each => each.DisplayName)
            .Select(each => new Worker(each.Id, each.DisplayName, each.Role, each.UnitId, each.Unit!.Name, each.Unit.Path)).ToListAsync(ct);
        var byPlace = workers.ToLookup(worker => (worker.Role, worker.UnitPath));
        var standIns = await RunningAsync(db, workers, ct);
        var load = workers.ToDictionary(worker => worker.Id, _ => (Tasks: 0, Visits: 0));
        foreach (var path in tasks.Keys.Union(visits.Keys))
        {
            foreach (var id in ResponsibleFor(path, byPlace).Select(worker => standIns.GetValueOrDefault(worker.Id, worker.Id)).Where(load.ContainsKey).Distinct())
            {
                load[id] = (load[id].Tasks + tasks.GetValueOrDefault(path), load[id].Visits + visits.GetValueOrDefault(path));
            }
        }

        var names = workers.ToDictionary(worker => worker.Id, worker => worker.Name);
        return
        [
            .. workers.Select(worker => new WorkerLoadRow(
                    worker.Id, worker.Name, worker.UnitName, load[worker.Id].Tasks, load[worker.Id].Visits,
                    [.. standIns.Where(pair => pair.Value == worker.Id).Select(pair => names[pair.Key])],
                    standIns.TryGetValue(worker.Id, out var by) ? names.GetValueOrDefault(by) : null))
                .Where(row => row.Tasks + row.Visits > 0 || row.StandsInFor.Count > 0 || row.StoodInBy is not null),
        ];
    }

    /// <summary>Open tasks and visits by the path of their unit.</summary>
    private static async Task<(Dictionary<string, int> Tasks, Dictionary<string, int> Visits)> OpenAsync(PortalDbContext db, CancellationToken ct) => (
        await db.Tasks.AsNoTracking().Where(task => ScreeningTask.Fillable.Contains(task.Status) && task.Round!.ClosedOn == null)
            .GroupBy(task => task.Unit!.Path).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Count, ct),
        await db.Visits.AsNoTracking().Where(visit => visit.DoneOn == null && !visit.IsCancelled)
            .GroupBy(visit => visit.Unit!.Path).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(same => same.Key, same => same.Count, ct));

    /// <summary>Who stands in today, by who is away.</summary>
    private async Task<Dictionary<Guid, Guid>> RunningAsync(PortalDbContext db, IReadOnlyList<Worker> workers, CancellationToken ct)
    {
        var today = time.Today;
        var units = workers.ToDictionary(worker => worker.Id, worker => worker.UnitId);
        return (await db.StandIns.AsNoTracking().Where(each => each.EndedAt == null && each.FromOn <= today && each.ToOn >= today).ToListAsync(ct))
            .Where(each => units.TryGetValue(each.AwayUserId, out var unitId) && unitId == each.UnitId && units.ContainsKey(each.StandInUserId))
            .ToDictionary(each => each.AwayUserId, each => each.StandInUserId);
    }

    /// <summary>Of each role the nearest to the unit, as reminders find them.</summary>
    private static IEnumerable<Worker> ResponsibleFor(string path, ILookup<(PortalRole Role, string UnitPath), Worker> byPlace) =>
        StandInRights.Fills.SelectMany(role => Upwards(path).Select(place => byPlace[(role, place)]).FirstOrDefault(found => found.Any()) ?? []);

    private static IEnumerable<string> Upwards(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 2) + 1)
        {
            yield return path[..end];
        }
    }

    private sealed record Worker(Guid Id, string Name, PortalRole Role, Guid UnitId, string UnitName, string UnitPath);
}
