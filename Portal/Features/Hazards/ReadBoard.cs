using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>Reads the risk board of the user's subtree: what stands where now, how it stood over some weeks, and what moved lately.</summary>
public sealed class ReadBoard(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    /// <summary>Weeks that the lines in the cells go back when nothing else is asked for.</summary>
    public const int Weeks = 12;

    private const int MostWeeks = 52;

    private const int CardsPerLane = 3;

    /// <inheritdoc cref="HandleAsync(string?, string?, int, CancellationToken)"/>
    public Task<Result<BoardView>> HandleAsync(string? unitPath, string? topic, CancellationToken ct) => HandleAsync(unitPath, topic, Weeks, ct);

    /// <param name="unitPath">Top of the subtree to show; null for all that the reader may see.</param>
    /// <param name="topic">Theme code; null for all.</param>
    /// <param name="weeks">Points of the lines, 2 to 52; the last one is now.</param>
    /// <param name="ct">Cancels the read.</param>
    /// <returns>Refused as not found for roles without the board.</returns>
    public async Task<Result<BoardView>> HandleAsync(string? unitPath, string? topic, int weeks, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadBoard))
        {
            return await access.DenyAsync(user, "board.read", "", ct);
        }

        var today = time.Today;
        var weekStart = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        weeks = Math.Clamp(weeks, 2, MostWeeks);
        var since = weekStart.AddDays(-7 * (weeks - 1));
        await using var db = contexts.Open(user);
        var filter = new HazardFilter(UnitPath: unitPath, Topic: topic, IncludeClosed: true);
        var matters = await filter.Apply(db.Hazards.AsNoTracking().AsSplitQuery())
            .Where(h => h.ClosedOn == null || h.ClosedOn >= since)
            .OrderBy(h => h.Number)
            .Select(h => new BoardMatter(
                h.Number, h.Title, h.Topic, h.ItemCode, h.ResponsibleUnit!.Name, h.People, h.Households, h.Stage,
                new HazardTrack(
                    h.FoundOn, h.ClosedOn,
                    h.LevelChanges.OrderBy(c => c.At).Select(c => new LevelAt(c.At, c.To)).ToList(),
                    h.Assessments.OrderBy(a => a.At).Select(a => new ControlAt(a.At, a.Result)).ToList()),
                db.Visits.Where(v => v.HazardId == h.Id && v.DoneOn == null && !v.IsCancelled).OrderBy(v => v.PlannedOn).Select(v => (DateOnly?)v.PlannedOn).FirstOrDefault()))
            .ToListAsync(ct);
        return BoardView.Of(matters, today, weekStart, weeks, CardsPerLane);
    }
}
