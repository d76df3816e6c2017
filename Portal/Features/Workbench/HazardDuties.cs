using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Workbench;

/// <summary>Visits to record, and for the stability officer reviews of controllability and rounds that units have not answered.</summary>
public sealed class HazardDuties(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<DutyRow>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var today = time.Today;
        await using var db = contexts.Open(user);
        return
        [
            .. user.Can(Permission.RecordVisit) ? await VisitsAsync(db, user, today, ct) : [],
            .. user.Can(Permission.AssessHazard) ? await ReviewsAsync(db, today, ct) : [],
            .. user.Can(Permission.RunScreening) && user.Role == PortalRole.Officer ? await LateRoundsAsync(db, today, ct) : [],
        ];
    }

    private static async Task<IEnumerable<DutyRow>> VisitsAsync(PortalDbContext db, UserContext user, DateOnly today, CancellationToken ct)
    {
        // Those who see a whole mine own the visits of their office and urge the late ones; a clerk does not urge visits.
        var own = user.Role is PortalRole.Cadre or PortalRole.UnitHead;
        var urges = user.Role is PortalRole.Officer;
        var until = today.AddDays(14);
        var rows = await db.Visits.AsNoTracking()
            .Where(visit => visit.DoneOn == null && !visit.IsCancelled && visit.PlannedOn <= until)
            .Where(visit => own || visit.UnitId == user.UnitId || (urges && visit.PlannedOn < today))
            .OrderBy(visit => visit.PlannedOn).ThenBy(visit => visit.Id).Take(Most)
            .Join(db.Hazards, visit => visit.HazardId, hazard => hazard.Id, (visit, hazard) => new
            {
                visit.Id, visit.Kind, visit.PlannedOn, visit.UnitId, Unit = visit.Unit!.Name, hazard.Number, hazard.Title,
            }).ToListAsync(ct);
        return rows.Select(row =>
        {
            var (action, word) = row.Kind == VisitKind.FollowUp ? ("登记回访", "回访") : ("登记走访", "走访");
            var isUrging = !own && row.UnitId != user.UnitId;
            return new DutyRow(
                isUrging ? $"跟进{word}" : action, row.Title, row.Number, row.Unit, row.PlannedOn, DueState.Running(row.PlannedOn, today),
                $"计划 {ChineseDates.Row(row.PlannedOn, today)}", 0, 0, isUrging ? $"/hazards/{row.Number}" : $"/visits?open={row.Id}", isUrging ? "查看" : "登记");
        });
    }

    private static async Task<IEnumerable<DutyRow>> ReviewsAsync(PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var until = today.AddDays(14);
        var rows = await db.Hazards.AsNoTracking().Where(hazard => hazard.Stage != HazardStage.Closed && hazard.NextReviewOn <= until)
            .OrderBy(hazard => hazard.NextReviewOn).ThenBy(hazard => hazard.Id).Take(Most)
            .Select(hazard => new { hazard.Number, hazard.Title, Unit = hazard.ResponsibleUnit!.Name, DueOn = hazard.NextReviewOn!.Value }).ToListAsync(ct);
        return rows.Select(row => new DutyRow(
            "复评可控性", row.Title, row.Number, row.Unit, row.DueOn, DueState.Running(row.DueOn, today), $"复评日 {ChineseDates.Row(row.DueOn, today)}", 0, 0, $"/hazards/{row.Number}", "复评"));
    }

    private static async Task<IEnumerable<DutyRow>> LateRoundsAsync(PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var rows = await db.Tasks.AsNoTracking().Where(task => ScreeningTask.Fillable.Contains(task.Status) && task.Round!.ClosedOn == null && (task.CorrectBy ?? task.DueOn) < today)
            .GroupBy(task => new { task.Round!.Number, task.Round.Name, task.DueOn })
            .Select(round => new { round.Key.Number, round.Key.Name, round.Key.DueOn, Units = round.Count() }).ToListAsync(ct);
        return rows.Select(row => new DutyRow(
            "跟进填报", row.Name, row.Number, $"{row.Units} 个单位未报", row.DueOn, DueState.Running(row.DueOn, today), $"截止 {ChineseDates.Row(row.DueOn, today)}", 0, 0, $"/screening/rounds/{row.Number}", "查看"));
    }
}
