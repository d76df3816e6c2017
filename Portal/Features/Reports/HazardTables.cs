using Portal.Domain.Hazards;
using Portal.Features.Hazards;
using Portal.UI;

namespace Portal.Features.Reports;

/// <summary>表2 and 表4 of the report, made from where the hazards stood.</summary>
internal static class HazardTables
{
    private const string Unset = "未定";

    /// <summary>One row per level and controllability that held anything; a matter that moved leaves one row and enters another.</summary>
    public static IReadOnlyList<BalanceRow> Balance(IReadOnlyList<HazardStanding> hazards) =>
    [
        .. hazards.SelectMany(hazard => new[] { hazard.Start, hazard.End }).OfType<BoardCell>().Distinct()
            .OrderByDescending(cell => cell.Level).ThenByDescending(cell => cell.Control)
            .Select(cell => new BalanceRow(
                cell.Level is { } level ? level.Character() : Unset,
                cell.Control is { } control ? $"{control} {control.Word()}" : Unset,
                hazards.Count(hazard => hazard.Start == cell),
                hazards.Count(hazard => hazard.End == cell && hazard.Start != cell),
                hazards.Count(hazard => hazard.Start == cell && hazard.End != cell),
                hazards.Count(hazard => hazard.End == cell))),
    ];

    /// <summary>Red and orange matters that were open when the month ended, the worst first.</summary>
    public static IReadOnlyList<KeyMatter> KeyMatters(IReadOnlyList<HazardStanding> hazards, DateOnly today) =>
    [
        .. hazards.Where(hazard => hazard.End?.Level is RiskLevel.Red or RiskLevel.Orange)
            .OrderByDescending(hazard => hazard.End!.Level).ThenByDescending(hazard => hazard.End!.Control)
            .Select(hazard => new KeyMatter(
                hazard.Number, hazard.Title, hazard.End!.Level!.Value.Character(), hazard.End.Control?.ToString() ?? Unset, hazard.ResponsibleName, NextStepOf(hazard, today))),
    ];

    private static string NextStepOf(HazardStanding hazard, DateOnly today) =>
        hazard.ClosedOn is not null ? "已销号"
        : hazard.NextReviewOn is not { } review ? "评估可控性"
        : review < today ? "复评已逾期"
        : $"{ChineseDates.Row(review, today)} 复评";
}
