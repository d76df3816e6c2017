using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Reports;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Reports;

/// <summary>Open hazards of a subtree at the two ends of a month, by level and controllability as they stood then.</summary>
internal sealed class HazardCounts
{
    private const string Unset = "未定";
    private readonly IReadOnlyList<Matter> _matters;

    private HazardCounts(IReadOnlyList<Matter> matters) => _matters = matters;

    public static async Task<HazardCounts> LoadAsync(PortalDbContext db, string unitPath, ReportMonth month, CancellationToken ct)
    {
        var matters = await db.Hazards.AsNoTracking().AsSplitQuery()
            .Where(hazard => hazard.Unit!.Path.StartsWith(unitPath) && hazard.FoundOn <= month.Last && (hazard.ClosedOn == null || hazard.ClosedOn >= month.First))
            .OrderBy(hazard => hazard.Number)
            .Select(hazard => new Matter(
                hazard.Number, hazard.Title, hazard.ResponsibleUnit!.Name, hazard.NextReviewOn,
                new HazardTrack(
                    hazard.FoundOn, hazard.ClosedOn,
                    hazard.LevelChanges.OrderBy(change => change.At).Select(change => new LevelAt(change.At, change.To)).ToList(),
                    hazard.Assessments.OrderBy(assessment => assessment.At).Select(assessment => new ControlAt(assessment.At, assessment.Result)).ToList())))
            .ToListAsync(ct);
        return new HazardCounts(matters);
    }

    /// <summary>Hazards found in each month of a span, by 2026-10.</summary>
    public static async Task<Dictionary<string, int>> FoundByMonthAsync(PortalDbContext db, string unitPath, ReportMonth first, ReportMonth last, CancellationToken ct)
    {
        var counts = await db.Hazards.AsNoTracking()
            .Where(hazard => hazard.Unit!.Path.StartsWith(unitPath) && hazard.FoundOn >= first.First && hazard.FoundOn <= last.Last)
            .GroupBy(hazard => new { hazard.FoundOn.Year, hazard.FoundOn.Month })
            .Select(group => new { group.Key.Year, group.Key.Month, Count = group.Count() })
            .ToListAsync(ct);
        return counts.ToDictionary(count => new ReportMonth(new DateOnly(count.Year, count.Month, 1)).Text, count => count.Count);
    }

    /// <summary>One row per level and controllability that held anything; a matter that moved leaves one row and enters another.</summary>
    public IReadOnlyList<BalanceRow> Balance(ReportMonth month)
    {
        var moves = _matters.Select(matter => (Start: matter.CellOn(month.First.AddDays(-1)), End: matter.CellOn(month.Last))).ToList();
        return [.. moves.SelectMany(move => new[] { move.Start, move.End }).OfType<BoardCell>().Distinct()
            .OrderByDescending(cell => cell.Level).ThenByDescending(cell => cell.Control)
            .Select(cell => new BalanceRow(
                cell.Level is { } level ? level.Character() : Unset,
                cell.Control is { } control ? $"{control} {control.Word()}" : Unset,
                moves.Count(move => move.Start == cell),
                moves.Count(move => move.End == cell && move.Start != cell),
                moves.Count(move => move.Start == cell && move.End != cell),
                moves.Count(move => move.End == cell)))];
    }

    /// <summary>Red and orange matters that were open when the month ended, the worst first.</summary>
    public IReadOnlyList<KeyMatter> KeyMatters(ReportMonth month, DateOnly today) => [.. _matters
        .Select(matter => (Matter: matter, Cell: matter.CellOn(month.Last)))
        .Where(at => at.Cell?.Level is RiskLevel.Red or RiskLevel.Orange)
        .OrderByDescending(at => at.Cell!.Level).ThenByDescending(at => at.Cell!.Control)
        .Select(at => new KeyMatter(
            at.Matter.Number, at.Matter.Title, at.Cell!.Level!.Value.Character(), at.Cell.Control is { } control ? control.ToString() : Unset, at.Matter.UnitName,
            at.Matter.Track.ClosedOn is not null ? "已销号"
            : at.Matter.NextReviewOn is { } review ? (review < today ? "复评已逾期" : $"{ChineseDates.Row(review, today)} 复评")
            : "评估可控性"))];

    private sealed record Matter(string Number, string Title, string UnitName, DateOnly? NextReviewOn, HazardTrack Track)
    {
        public BoardCell? CellOn(DateOnly day) => Track.CellOn(day, ChinaTime.StartOf(day.AddDays(1)));
    }
}
