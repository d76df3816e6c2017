using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Screening.Following;

/// <summary>A round with its units; ItemCount is the length of the checklist.</summary>
/// <param name="MayRun">Whether the reader looks through, returns and urges.</param>
public sealed record RoundView(
    Guid Id, string Number, string Name, DateOnly OpensOn, DateOnly DueOn, int ItemCount, bool MayRun, IReadOnlyList<RoundTaskRow> Tasks)
{
    /// <summary>From this day nothing more is filled in; null while it runs.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Whether the reader may open it again.</summary>
    public bool CanReopen { get; init; }
}

/// <summary>A round as far as the reader's subtree takes part: late first, then what is owed, then what is to be looked through.</summary>
public sealed class ReadRound(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    public async Task<Result<RoundView>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var round = user.Can(Permission.ReadScreening)
            ? await db.Rounds.AsNoTracking().Where(r => r.Number == number && r.Tasks.Any())
                .Select(r => new { r.Id, r.Number, r.Name, r.OpensOn, r.DueOn, r.ClosedOn, UnitPath = r.Unit!.Path, Items = db.ChecklistItems.Count(item => item.TemplateId == r.TemplateId) })
                .SingleOrDefaultAsync(ct)
            : null;
        if (round is null)
        {
            return await access.DenyAsync(user, "screening.round.read", number, ct);
        }

        var today = time.Today;
        var tasks = await TasksAsync(db, round.Id, ct);
        return new RoundView(
            round.Id, round.Number, round.Name, round.OpensOn, round.DueOn, round.Items, user.Can(Permission.RunScreening),
            [.. tasks.OrderByDescending(task => task.IsOwedLate(today)).ThenByDescending(task => task.IsFillable).ThenByDescending(task => task.IsToReview)
                .ThenBy(task => task.UnitPath, StringComparer.Ordinal)])
        {
            ClosedOn = round.ClosedOn,
            CanReopen = user.Can(Permission.RunScreening) && round.UnitPath.StartsWith(user.ScopePath, StringComparison.Ordinal),
        };
    }

    // Answers are counted in one pass over the round; asked per unit, 400 units meant 800 counts.
    private static async Task<IReadOnlyList<RoundTaskRow>> TasksAsync(PortalDbContext db, Guid roundId, CancellationToken ct)
    {
        var counts = await db.Answers.AsNoTracking().Where(answer => db.Tasks.Any(task => task.Id == answer.TaskId && task.RoundId == roundId))
            .GroupBy(answer => answer.TaskId)
            .Select(answers => new { answers.Key, Given = answers.Count(), Problems = answers.Sum(answer => answer.Value == ScreeningAnswerValue.Problem ? 1 : 0) })
            .ToDictionaryAsync(answers => answers.Key, ct);
        var tasks = await db.Tasks.AsNoTracking().Where(task => task.RoundId == roundId)
            .Select(task => new RoundTaskRow(
                task.Id, task.Unit!.Name, task.Unit.Path, task.Status, task.DueOn, task.CorrectBy, task.SubmittedOn, task.SubmittedAt, task.ResubmittedAt, task.ApprovedAt,
                task.UrgedOn, 0, 0, task.Methods, task.PeopleTalkedTo))
            .ToListAsync(ct);
        return [.. tasks.Select(task => counts.GetValueOrDefault(task.TaskId) is { } count ? task with { Answered = count.Given, Findings = count.Problems } : task)];
    }
}
