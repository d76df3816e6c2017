using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Features.Calendar;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>A plan in the list.</summary>
/// <param name="Next">The next opening; null when none is to come.</param>
/// <param name="HasRound">Whether the running period has its round already.</param>
public sealed record PlanRow(
    Guid Id, string Name, string UnitName, ScreeningRhythm Rhythm, HolidayShift Shift, int DaysToFill, DateOnly StartsOn, bool IsActive, PlannedOpening? Next, bool HasRound);

/// <summary>A mine or group in which rounds may run.</summary>
public sealed record PlanUnitRow(Guid Id, string Name);

/// <summary>What those who run screening see above the rounds and choose from in the form.</summary>
public sealed record PlanBoard(IReadOnlyList<PlanRow> Plans, IReadOnlyList<PlanUnitRow> Units, IReadOnlyList<string> Templates);

/// <summary>Plans of the reader's subtree, running ones first; special rounds that have begun are shown as rounds only. Null for those who do not run screening.</summary>
public sealed class ListPlans(CurrentUser currentUser, PortalContexts contexts, PublishedTemplates templates, WorkCalendars calendars, ICronDays cron, ChinaTime time)
{
    public async Task<PlanBoard?> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return null;
        }

        await using var db = contexts.Open(user);
        var calendar = await calendars.GetAsync(db, ct);
        var plans = await db.Plans.AsNoTracking().Include(plan => plan.Unit).ToListAsync(ct);
        var periods = plans.ToDictionary(plan => plan.Id, plan => plan.Rhythm.PeriodOf(time.Today));
        var running = periods.Values.Distinct().ToArray();
        var opened = (await db.Rounds.AsNoTracking().Where(round => running.Contains(round.Period)).Select(round => new { round.PlanId, round.Period }).ToListAsync(ct))
            .Where(round => periods.GetValueOrDefault(round.PlanId) == round.Period).Select(round => round.PlanId).ToHashSet();
        var units = await db.Units.AsNoTracking()
            .Where(unit => unit.IsActive && (unit.Kind == UnitKind.Mine || unit.Kind == UnitKind.Group) && unit.Path.StartsWith(user.ScopePath))
            .OrderByDescending(unit => unit.Kind == UnitKind.Mine).ThenBy(unit => unit.Path)
            .Select(unit => new PlanUnitRow(unit.Id, unit.Name))
            .ToListAsync(ct);
        return new PlanBoard(
            [.. plans.Where(plan => !(plan.IsSpecial && opened.Contains(plan.Id)))
                .OrderByDescending(plan => plan.IsActive).ThenBy(plan => plan.Unit!.Path, StringComparer.Ordinal).ThenBy(plan => plan.Id)
                .Select(plan => new PlanRow(
                    plan.Id, plan.Name, plan.Unit!.Name, plan.Rhythm, plan.Shift, plan.DaysToFill, plan.StartsOn, plan.IsActive,
                    plan.Schedule.From(time.Today.AddDays(1), calendar, cron).Select(next => (PlannedOpening?)next).FirstOrDefault(), opened.Contains(plan.Id)))],
            units,
            await templates.NamesAsync(db, ct));
    }
}
