using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Following;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>A unit that has reported nil many times in a row.</summary>
/// <param name="Rounds">How many nil reports in a row, counted within the last rounds that were read.</param>
public sealed record NilStreakRow(Guid UnitId, string UnitName, int Rounds);

/// <summary>Units whose long runs of nil reports are worth a question about how they look; for the office only, never a fault.</summary>
public sealed class FindNilStreaks(CurrentUser currentUser, PortalContexts contexts)
{
    /// <summary>How many rounds of the plan are read.</summary>
    public const int Rounds = 12;

    /// <param name="roundId">The newest round that counts.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>The longest first; nothing for those who do not run screening.</returns>
    public async Task<IReadOnlyList<NilStreakRow>> HandleAsync(Guid roundId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var newest = await db.Rounds.AsNoTracking().Where(round => round.Id == roundId).Select(round => new { round.PlanId, round.OpensOn }).SingleOrDefaultAsync(ct);
        if (newest is null)
        {
            return [];
        }

        var rounds = await db.Rounds.AsNoTracking().Where(round => round.PlanId == newest.PlanId && round.OpensOn <= newest.OpensOn)
            .OrderByDescending(round => round.OpensOn).ThenByDescending(round => round.Id).Take(Rounds).Select(round => round.Id).ToListAsync(ct);
        var reports = await db.Tasks.AsNoTracking().Where(task => rounds.Contains(task.RoundId) && !ScreeningTask.Fillable.Contains(task.Status))
            .Select(task => new { task.UnitId, task.Unit!.Name, task.Unit.Kind, task.Status, task.RoundId }).ToListAsync(ct);
        var finding = reports.Where(report => report.Status == ScreeningTaskStatus.Submitted).Select(report => report.Kind).ToHashSet();
        return [.. reports.GroupBy(report => (report.UnitId, report.Name, report.Kind))
            .Select(unit => (unit.Key, Streak: NilStreak.Of(unit.OrderBy(report => rounds.IndexOf(report.RoundId)).Select(report => report.Status))))
            .Where(unit => NilStreak.IsHint(unit.Streak, finding.Contains(unit.Key.Kind)))
            .OrderByDescending(unit => unit.Streak).ThenBy(unit => unit.Key.Name, StringComparer.Ordinal)
            .Select(unit => new NilStreakRow(unit.Key.UnitId, unit.Key.Name, unit.Streak))];
    }
}
