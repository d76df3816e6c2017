using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Something to do for others or to keep.</summary>
/// <param name="Action">What to do, verb first.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Button">The action in two to four characters.</param>
public sealed record CooperationDuty(string Action, string Subject, string Number, string Unit, DateOnly DueOn, string Clock, string Link, string Button)
{
    /// <summary>A task just given to the reader's unit, shown however far its day is.</summary>
    public bool IsGiven { get; init; }
}

/// <summary>Assisting tasks to answer, answers to take, and commitments to keep, of those who answer for a unit; a clerk sees those of the own office and what is late.</summary>
public sealed class CooperationDuties(PortalContexts contexts, CurrentUser currentUser, ChinaTime time)
{
    private const int Most = 200;
    private const int DaysAhead = 14;

    public async Task<IReadOnlyList<CooperationDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.HandlePetition) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        return [.. await ToAnswerAsync(db, user, ct), .. await ToTakeAsync(db, user, ct), .. await ToKeepAsync(db, user, ct)];
    }

    private async Task<IEnumerable<CooperationDuty>> ToAnswerAsync(PortalDbContext db, UserContext user, CancellationToken ct)
    {
        var (path, today) = (user.UnitPath, time.Today);
        var rows = await db.AssistTasks.AsNoTracking().Where(task => task.State == AssistState.Open && (task.Unit!.Path.StartsWith(path) || (task.DueOn < today && task.AskedById == user.Id)))
            .OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(Most)
            .Select(task => new { task.Id, task.Subject, task.Number, Unit = task.Unit!.Name, IsOwn = task.Unit.Path.StartsWith(path), task.DueOn }).ToListAsync(ct);
        return rows.Select(row => new CooperationDuty(
            row.IsOwn ? "答复协办" : "催办协办", row.Subject, row.Number, row.Unit, row.DueOn, "协办答复", row.IsOwn ? $"/petitions/tasks/{row.Id}" : $"/petitions/{row.Number}?tab=together", row.IsOwn ? "答复" : "查看") { IsGiven = row.IsOwn });
    }

    private static async Task<IEnumerable<CooperationDuty>> ToTakeAsync(PortalDbContext db, UserContext user, CancellationToken ct)
    {
        var path = user.UnitPath;
        var rows = await db.AssistTasks.AsNoTracking().Where(task => task.State == AssistState.Answered)
            .Join(db.Petitions.Where(petition => petition.HandlingUnit!.Path.StartsWith(path)), task => task.PetitionId, petition => petition.Id, (task, petition) => new
            {
                task.Id, task.Subject, task.Number, Unit = task.Unit!.Name, task.DueOn,
            })
            .OrderBy(row => row.DueOn).ThenBy(row => row.Id).Take(Most).ToListAsync(ct);
        return rows.Select(row => new CooperationDuty("看协办答复", row.Subject, row.Number, row.Unit, row.DueOn, "协办已答复", $"/petitions/{row.Number}?tab=together", "查看"));
    }

    private async Task<IEnumerable<CooperationDuty>> ToKeepAsync(PortalDbContext db, UserContext user, CancellationToken ct)
    {
        var (path, today) = (user.UnitPath, time.Today);
        var until = today.AddDays(DaysAhead);
        var rows = await db.Commitments.AsNoTracking().Where(each => each.FulfilledOn == null && each.CancelledOn == null && each.DueOn <= until
                && (each.Unit!.Path.StartsWith(path) || (each.DueOn < today && each.ByUserId == user.Id)))
            .OrderBy(each => each.DueOn).ThenBy(each => each.Id).Take(Most)
            .Select(each => new { each.Id, each.Text, each.Number, Unit = each.Unit!.Name, IsOwn = each.Unit.Path.StartsWith(path), each.DueOn }).ToListAsync(ct);
        return rows.Select(row => new CooperationDuty(
            row.IsOwn ? "兑现承诺" : "催办承诺", row.Text, row.Number, row.Unit, row.DueOn, "承诺日期", $"/petitions/commitments?open={row.Id}", row.IsOwn ? "登记" : "查看"));
    }
}
