using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>What the last rounds found under one item.</summary>
/// <param name="Times">How often a unit answered 有问题.</param>
/// <param name="Rounds">In how many of the rounds.</param>
/// <param name="Units">In how many units.</param>
/// <param name="Open">Hazards made of it that are not closed.</param>
/// <param name="Closed">Hazards made of it that are closed.</param>
/// <param name="ByRound">有问题 in each round, oldest first.</param>
public sealed record ItemLessonRow(string Code, string ThemeName, string Text, int Times, int Rounds, int Units, int Open, int Closed, IReadOnlyList<int> ByRound);

/// <summary>Items by how often they recur, most often first.</summary>
/// <param name="Rounds">How many rounds are looked back on.</param>
/// <param name="From">Opening day of the oldest; null without rounds.</param>
/// <param name="Quiet">Items of the checklists under which nothing was found.</param>
public sealed record ItemLessons(int Rounds, DateOnly? From, IReadOnlyList<ItemLessonRow> Rows, int Quiet);

/// <summary>Per item over the last rounds: how often, in how many units, resolved or not; counted by units, never by persons.</summary>
public sealed class ListItemLessons(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<ItemLessons>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadScreening) is not null)
        {
            return await access.DenyAsync(user, "screening.items.read", "", ct);
        }

        await using var db = contexts.Open(user);
        var rounds = await LessonRounds.NewestAsync(db, ct);
        List<Guid> roundIds = [.. rounds.Select(round => round.Id)];
        List<Guid> templateIds = [.. rounds.Select(round => round.TemplateId).Distinct()];
        var asked = await db.ChecklistItems.AsNoTracking().Where(item => templateIds.Contains(item.TemplateId)).Select(item => item.Code).Distinct().ToListAsync(ct);
        var problems = await db.Answers.AsNoTracking().Where(answer => answer.Value == ScreeningAnswerValue.Problem)
            .Join(db.Tasks.Where(task => roundIds.Contains(task.RoundId)), answer => answer.TaskId, task => task.Id, (answer, task) => new { answer.ItemCode, task.RoundId, task.UnitId })
            .ToListAsync(ct);
        var hazards = await db.Hazards.AsNoTracking().Where(hazard => hazard.ItemCode != null && db.Tasks.Any(task => task.Id == hazard.ScreeningTaskId && roundIds.Contains(task.RoundId)))
            .GroupBy(hazard => new { hazard.ItemCode, IsClosed = hazard.Stage == HazardStage.Closed })
            .Select(same => new { same.Key.ItemCode, same.Key.IsClosed, Count = same.Count() }).ToListAsync(ct);
        var states = hazards.ToDictionary(same => (same.ItemCode!, same.IsClosed), same => same.Count);
        var texts = await ItemTexts.OfAsync(db, [.. problems.Select(problem => problem.ItemCode).Distinct()], ct);
        List<ItemLessonRow> rows =
        [
            .. problems.GroupBy(problem => problem.ItemCode).Select(same => new ItemLessonRow(
                    same.Key, texts.GetValueOrDefault(same.Key)?.ThemeName ?? "", texts.GetValueOrDefault(same.Key)?.Text ?? "",
                    same.Count(), same.Select(problem => problem.RoundId).Distinct().Count(), same.Select(problem => problem.UnitId).Distinct().Count(),
                    states.GetValueOrDefault((same.Key, false)), states.GetValueOrDefault((same.Key, true)),
                    [.. rounds.Select(round => same.Count(problem => problem.RoundId == round.Id))]))
                .OrderByDescending(row => row.Times).ThenByDescending(row => row.Units).ThenBy(row => row.Code, StringComparer.Ordinal),
        ];
        return new ItemLessons(rounds.Count, rounds.Count > 0 ? rounds[0].OpensOn : null, rows, asked.Except(rows.Select(row => row.Code)).Count());
    }
}
