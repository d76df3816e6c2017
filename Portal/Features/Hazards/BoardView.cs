using Portal.Domain.Hazards;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>One cell, row or column of the board: its count now and at the end of each week before.</summary>
/// <param name="Weeks">Oldest first; the last point is now.</param>
public sealed record BoardCount(int Now, IReadOnlyList<double> Weeks)
{
    /// <summary>Difference to the end of last week.</summary>
    public int Change => Weeks.Count > 1 ? Now - (int)Weeks[^2] : 0;
}

/// <summary>Something that moved this week.</summary>
/// <param name="IsUp">Up or new is worse; null for a change of controllability.</param>
public sealed record BoardMove(string Number, string Title, DateTimeOffset At, BoardCell From, BoardCell To, bool? IsUp);

/// <summary>One lane: the hazards of a stage.</summary>
public sealed record BoardLane(HazardStage Stage, int Count, IReadOnlyList<BoardMatter> Cards);

/// <summary>Open at the end of last week, added, closed, open now: the first three give the fourth.</summary>
public sealed record BoardBalance(int Before, int Added, int Closed, int Now);

/// <summary>Everything on the risk board.</summary>
/// <param name="Moves">What moved since Monday, newest first.</param>
/// <param name="MovesBefore">What moved in the week before, newest first.</param>
public sealed record BoardView(
    IReadOnlyDictionary<BoardCell, BoardCount> Cells,
    IReadOnlyList<BoardMove> MovesBefore,
    int Unassessed,
    BoardBalance Balance,
    IReadOnlyList<BoardMove> Moves,
    IReadOnlyList<BoardLane> Lanes,
    DateOnly WeekStart)
{
    private static readonly HazardStage[] s_stages = [HazardStage.Found, HazardStage.Assessed, HazardStage.Resolving, HazardStage.PendingCloseOut];

    /// <summary>Rows of the matrix, the worst first.</summary>
    public static IReadOnlyList<RiskLevel> Levels { get; } = [RiskLevel.Red, RiskLevel.Orange, RiskLevel.Yellow, RiskLevel.Blue];

    /// <summary>Columns of the matrix, the worst first, so that reading starts at red and C.</summary>
    public static IReadOnlyList<Controllability> Controls { get; } = [Controllability.C, Controllability.B, Controllability.A];

    public BoardCount Cell(RiskLevel level, Controllability control) => Cells[new BoardCell(level, control)];

    public BoardCount Row(RiskLevel level) => Sum(Controls.Select(control => Cell(level, control)));

    public BoardCount Column(Controllability control) => Sum(Levels.Select(level => Cell(level, control)));

    public BoardCount All => Sum(Levels.Select(Row));

    public static BoardView Of(IReadOnlyList<BoardMatter> matters, DateOnly today, DateOnly weekStart, int weeks, int cardsPerLane)
    {
        var weekEnds = Enumerable.Range(1, weeks - 1).Select(back => weekStart.AddDays((-7 * (back - 1)) - 1)).Reverse().ToList();
        var past = weekEnds.Select(day => matters.Select(m => m.Track.CellOn(day, ChinaTime.StartOf(day.AddDays(1)))).OfType<BoardCell>().CountBy(cell => cell).ToDictionary()).ToList();
        var open = matters.Where(matter => matter.IsOpen).ToList();
        var now = open.CountBy(matter => matter.Now).ToDictionary();
        var cells = Levels.SelectMany(level => Controls.Select(control => new BoardCell(level, control)))
            .ToDictionary(cell => cell, cell => new BoardCount(now.GetValueOrDefault(cell), [.. past.Select(week => (double)week.GetValueOrDefault(cell)), now.GetValueOrDefault(cell)]));
        var before = matters.Count(matter => matter.Track.CellOn(weekEnds[^1], ChinaTime.StartOf(weekStart)) is not null);
        return new BoardView(
            cells,
            MovesBetween(matters, ChinaTime.StartOf(weekStart.AddDays(-7)), ChinaTime.StartOf(weekStart)),
            open.Count(matter => matter.Now is { Level: null } or { Control: null }),
            new BoardBalance(before, matters.Count(m => m.Track.FoundOn >= weekStart), matters.Count(m => m.Track.ClosedOn >= weekStart), open.Count),
            [.. matters.SelectMany(matter => MovesOf(matter, ChinaTime.StartOf(weekStart))).OrderByDescending(move => move.At).Take(12)],
            [.. s_stages.Select(stage => LaneOf(open, stage, today, cardsPerLane))],
            weekStart);
    }

    private static IReadOnlyList<BoardMove> MovesBetween(IReadOnlyList<BoardMatter> matters, DateTimeOffset from, DateTimeOffset until) =>
        [.. matters.SelectMany(matter => MovesOf(matter, from)).Where(move => move.At < until).OrderByDescending(move => move.At).Take(4)];

    private static BoardCount Sum(IEnumerable<BoardCount> counts)
    {
        var list = counts.ToList();
        return new BoardCount(list.Sum(count => count.Now), [.. Enumerable.Range(0, list[0].Weeks.Count).Select(week => list.Sum(count => count.Weeks[week]))]);
    }

    private static BoardLane LaneOf(List<BoardMatter> open, HazardStage stage, DateOnly today, int cards)
    {
        var lane = open.Where(matter => matter.Stage == stage).ToList();
        return new BoardLane(stage, lane.Count, [.. lane
            .OrderByDescending(matter => matter.NextVisitOn < today).ThenByDescending(matter => matter.Now.Level ?? RiskLevel.Blue).ThenByDescending(matter => matter.Now.Control)
            .ThenBy(matter => matter.NextVisitOn ?? DateOnly.MaxValue).Take(cards)]);
    }

    private static IEnumerable<BoardMove> MovesOf(BoardMatter matter, DateTimeOffset since)
    {
        var levels = matter.Track.Levels;
        for (var at = 1; at < levels.Count; at++)
        {
            if (levels[at].At >= since)
            {
                yield return new BoardMove(
                    matter.Number, matter.Title, levels[at].At, new BoardCell(levels[at - 1].Level, null), new BoardCell(levels[at].Level, null), levels[at].Level > levels[at - 1].Level);
            }
        }

        var controls = matter.Track.Controls;
        for (var at = 1; at < controls.Count; at++)
        {
            if (controls[at].At >= since && controls[at].Control != controls[at - 1].Control)
            {
                yield return new BoardMove(matter.Number, matter.Title, controls[at].At, new BoardCell(null, controls[at - 1].Control), new BoardCell(null, controls[at].Control), null);
            }
        }
    }
}
