using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Reminders;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Screening;

namespace Portal.Features.Notifications;

/// <summary>Reads what is owed until a day in pages that neither skip nor repeat while others write.</summary>
public sealed class OpenDuties
{
    private const int PageSize = 500;

    /// <summary>Every open duty in the scope of <paramref name="db"/> that is due by <paramref name="through"/>.</summary>
    public async IAsyncEnumerable<IReadOnlyList<OpenDuty>> PagesAsync(PortalDbContext db, DateOnly through, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var read in new[] { ClocksAsync, VisitsAsync, TasksAsync, AssistTasksAsync, CommitmentsAsync, SecondLooksAsync, OutsideReviewsAsync })
        {
            var after = Guid.Empty;
            IReadOnlyList<OpenDuty> page;
            do
            {
                page = await read(db, through, after, ct);
                if (page.Count > 0)
                {
                    after = page[^1].Id;
                    yield return page;
                }
            }
            while (page.Count == PageSize);
        }
    }

    private static async Task<IReadOnlyList<OpenDuty>> ClocksAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.Petitions.AsNoTracking()
            .SelectMany(p => p.Clocks, (p, clock) => new
            {
                clock.Id, clock.Kind, clock.TargetOn, clock.LatestOn, clock.MetOn, clock.PausedOn, p.Number,
                Unit = p.HandlingUnit!.Name ?? p.RegisteredAtUnit!.Name, UnitPath = p.HandlingUnit!.Path ?? p.RegisteredAtUnit!.Path, DeskPath = p.RegisteredAtUnit!.Path,
            })
            .Where(row => row.MetOn == null && row.PausedOn == null && row.TargetOn <= through && ClockRule.Duties.Contains(row.Kind) && row.Id.CompareTo(after) > 0)
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.Clock, row.Id, "信访件", row.Number, PetitionWords.DutyOf(row.Kind), row.TargetOn, row.LatestOn == row.TargetOn ? null : row.LatestOn,
            row.Unit, row.UnitPath, row.DeskPath, $"/petitions/{row.Number}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> VisitsAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.Visits.AsNoTracking()
            .Where(visit => visit.DoneOn == null && !visit.IsCancelled && visit.PlannedOn <= through && visit.Id.CompareTo(after) > 0)
            .Join(db.Hazards, visit => visit.HazardId, hazard => hazard.Id, (visit, hazard) => new
            {
                visit.Id, visit.Kind, visit.PlannedOn, hazard.Number, Unit = visit.Unit!.Name, UnitPath = visit.Unit.Path,
            })
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.Visit, row.Id, "隐患事项", row.Number, row.Kind == VisitKind.FollowUp ? "回访" : "走访", row.PlannedOn, null,
            row.Unit, row.UnitPath, row.UnitPath, $"/hazards/{row.Number}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> TasksAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.Tasks.AsNoTracking()
            .Where(task => ScreeningTask.Fillable.Contains(task.Status) && task.Round!.ClosedOn == null && (task.CorrectBy ?? task.DueOn) <= through && task.Id.CompareTo(after) > 0)
            .OrderBy(task => task.Id).Take(PageSize)
            .Select(task => new { task.Id, task.Status, DueOn = task.CorrectBy ?? task.DueOn, task.Round!.Number, Unit = task.Unit!.Name, UnitPath = task.Unit.Path })
            .ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.ScreeningTask, row.Id, "排查轮次", row.Number, ScreeningWords.DutyOf(row.Status), row.DueOn, null,
            row.Unit, row.UnitPath, row.UnitPath, $"/screening/tasks/{row.Id}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> AssistTasksAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.AssistTasks.AsNoTracking()
            .Where(task => task.State == AssistState.Open && task.DueOn <= through && task.Id.CompareTo(after) > 0)
            .Join(db.Petitions, task => task.PetitionId, petition => petition.Id, (task, petition) => new
            {
                task.Id, task.DueOn, task.Number, Unit = task.Unit!.Name, UnitPath = task.Unit.Path, DeskPath = petition.RegisteredAtUnit!.Path,
            })
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.AssistTask, row.Id, "信访件", row.Number, "协办答复", row.DueOn, null, row.Unit, row.UnitPath, row.DeskPath, $"/petitions/tasks/{row.Id}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> CommitmentsAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.Commitments.AsNoTracking()
            .Where(each => each.FulfilledOn == null && each.CancelledOn == null && each.DueOn <= through && each.Id.CompareTo(after) > 0)
            .Join(db.Petitions, each => each.PetitionId, petition => petition.Id, (each, petition) => new
            {
                each.Id, each.DueOn, each.Number, Unit = each.Unit!.Name, UnitPath = each.Unit.Path, DeskPath = petition.RegisteredAtUnit!.Path,
            })
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.Commitment, row.Id, "信访件", row.Number, "兑现承诺", row.DueOn, null, row.Unit, row.UnitPath, row.DeskPath, $"/petitions/commitments?open={row.Id}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> OutsideReviewsAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.OutsideReviews.AsNoTracking()
            .Where(review => review.AnsweredOn == null && review.DueOn <= through && review.Id.CompareTo(after) > 0)
            .Join(db.Petitions, review => review.PetitionId, petition => petition.Id, (review, petition) => new
            {
                review.Id, review.DueOn, petition.Number, Desk = petition.RegisteredAtUnit!.Name, DeskPath = petition.RegisteredAtUnit.Path,
            })
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.OutsideReview, row.Id, "信访件", row.Number, "询问外部复查、复核结果", row.DueOn, null, row.Desk, row.DeskPath, row.DeskPath, $"/petitions/{row.Number}"))];
    }

    private static async Task<IReadOnlyList<OpenDuty>> SecondLooksAsync(PortalDbContext db, DateOnly through, Guid after, CancellationToken ct)
    {
        var rows = await db.SecondLooks.AsNoTracking()
            .Where(look => look.DoneOn == null && look.DueOn <= through && look.Id.CompareTo(after) > 0)
            .Join(db.Petitions, look => look.PetitionId, petition => petition.Id, (look, petition) => new
            {
                look.Id, look.DueOn, look.AssignedToId, petition.Number,
                Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name, UnitPath = petition.HandlingUnit!.Path ?? petition.RegisteredAtUnit!.Path,
                DeskPath = petition.RegisteredAtUnit!.Path,
            })
            .OrderBy(row => row.Id).Take(PageSize).ToListAsync(ct);
        return [.. rows.Select(row => new OpenDuty(
            DutyKind.SecondLook, row.Id, "信访件", row.Number, "二次核查", row.DueOn, null,
            row.Unit, row.UnitPath, row.DeskPath, $"/petitions/{row.Number}?tab=petitioner", row.AssignedToId))];
    }
}
