using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening.Lessons;

/// <summary>One round's share of an item.</summary>
/// <param name="Units">How many units answered it.</param>
/// <param name="Problems">How many of them answered 有问题.</param>
public sealed record ItemRoundRow(string Number, string Name, DateOnly OpensOn, int Units, int Problems);

/// <summary>What one unit found under an item.</summary>
/// <param name="Rounds">In how many of the rounds.</param>
/// <param name="LastOn">Opening day of the last of them.</param>
public sealed record ItemUnitRow(string UnitName, int Rounds, DateOnly LastOn, int Open, int Closed);

/// <summary>A matter found under an item.</summary>
public sealed record ItemHazardRow(string Number, string Title, string UnitName, HazardStage Stage, RiskLevel? Level, DateOnly FoundOn);

/// <summary>All about one item.</summary>
/// <param name="Hazards">Open ones first, then the newest.</param>
public sealed record ItemLesson(
    string Code, string ThemeName, string Text, IReadOnlyList<ItemRoundRow> Rounds, IReadOnlyList<ItemUnitRow> Units, IReadOnlyList<ItemHazardRow> Hazards,
    IReadOnlyList<SignalRow> Signals);

/// <summary>What the last rounds of the reader's subtree found under one item.</summary>
public sealed class ReadItemLesson(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ListRepeatSignals signals)
{
    private const int MostHazards = 50;

    /// <returns>Not found for a code that no round of the subtree asked and no matter carries.</returns>
    public async Task<Result<ItemLesson>> HandleAsync(string code, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var rounds = user.Can(Permission.ReadScreening) ? await LessonRounds.NewestAsync(db, ct) : [];
        List<Guid> templateIds = [.. rounds.Select(round => round.TemplateId).Distinct()];
        var isKnown = user.Can(Permission.ReadScreening)
            && (await db.ChecklistItems.AnyAsync(item => item.Code == code && templateIds.Contains(item.TemplateId), ct) || await db.Hazards.AnyAsync(hazard => hazard.ItemCode == code, ct));
        if (!isKnown)
        {
            return await access.DenyAsync(user, "screening.item.read", code, ct);
        }

        var text = (await ItemTexts.OfAsync(db, [code], ct)).GetValueOrDefault(code);
        var answers = await AnswersAsync(db, code, [.. rounds.Select(round => round.Id)], ct);
        var hazards = await HazardsAsync(db, code, ct);
        return new ItemLesson(
            code, text?.ThemeName ?? "", text?.Text ?? "",
            [.. rounds.Select(round => new ItemRoundRow(
                round.Number, round.Name, round.OpensOn, answers.Count(answer => answer.RoundId == round.Id), answers.Count(answer => answer.RoundId == round.Id && answer.IsProblem)))],
            UnitsOf(answers, hazards, rounds), [.. hazards.Select(hazard => hazard.Row).Take(MostHazards)], await signals.HandleAsync(code, ct));
    }

    private static async Task<IReadOnlyList<Answered>> AnswersAsync(PortalDbContext db, string code, List<Guid> roundIds, CancellationToken ct) =>
        await db.Tasks.AsNoTracking().Where(task => roundIds.Contains(task.RoundId))
            .Join(db.Answers.Where(answer => answer.ItemCode == code), task => task.Id, answer => answer.TaskId, (task, answer) => new Answered(
                task.RoundId, task.UnitId, task.Unit!.Name, answer.Value == ScreeningAnswerValue.Problem))
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<Found>> HazardsAsync(PortalDbContext db, string code, CancellationToken ct) =>
        await db.Hazards.AsNoTracking().Where(hazard => hazard.ItemCode == code)
            .OrderBy(hazard => hazard.Stage == HazardStage.Closed).ThenByDescending(hazard => hazard.FoundOn).ThenBy(hazard => hazard.Number)
            .Select(hazard => new Found(hazard.UnitId, new ItemHazardRow(hazard.Number, hazard.Title, hazard.Unit!.Name, hazard.Stage, hazard.Level, hazard.FoundOn)))
            .ToListAsync(ct);

    private static IReadOnlyList<ItemUnitRow> UnitsOf(IReadOnlyList<Answered> answers, IReadOnlyList<Found> hazards, IReadOnlyList<LessonRound> rounds)
    {
        var days = rounds.ToDictionary(round => round.Id, round => round.OpensOn);
        return
        [
            .. answers.Where(answer => answer.IsProblem).GroupBy(answer => (answer.UnitId, answer.UnitName))
                .Select(same => new ItemUnitRow(
                    same.Key.UnitName, same.Count(), same.Max(answer => days[answer.RoundId]),
                    hazards.Count(hazard => hazard.UnitId == same.Key.UnitId && hazard.Row.Stage != HazardStage.Closed),
                    hazards.Count(hazard => hazard.UnitId == same.Key.UnitId && hazard.Row.Stage == HazardStage.Closed)))
                .OrderByDescending(row => row.Rounds).ThenByDescending(row => row.LastOn).ThenBy(row => row.UnitName, StringComparer.Ordinal),
        ];
    }

    private sealed record Answered(Guid RoundId, Guid UnitId, string UnitName, bool IsProblem);

    private sealed record Found(Guid UnitId, ItemHazardRow Row);
}
