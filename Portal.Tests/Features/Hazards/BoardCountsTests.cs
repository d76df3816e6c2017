using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Features.Hazards;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Hazards;

public sealed class BoardCountsTests
{
    private static readonly string[] s_units = ["JT/YQ/ZC1/", "JT/YQ/JJ1/", "JT/YQ/WB1/", "JT/BS/ZC1/"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Every_number_on_the_board_opens_a_list_of_exactly_that_many(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await FillAsync(portal, new Random(20260310));
        await using var scope = await portal.AsAsync("officer");
        var list = scope.Get<ListHazards>();

        foreach (var (unit, topic) in new (string?, string?)[] { (null, null), ("JT/YQ/JJ1/", null), (null, "WB"), ("JT/YQ/ZC1/", "ZF") })
        {
            var board = (await scope.Get<ReadBoard>().HandleAsync(unit, topic, Ct)).Value!;
            foreach (var (cell, count) in board.Cells)
            {
                var filter = new HazardFilter(cell.Level, cell.Control, UnitPath: unit, Topic: topic, Assessed: true);
                (await list.HandleAsync(filter, 1, 100, Ct)).Total.ShouldBe(count.Now, $"{cell} {unit} {topic}");
            }

            (await list.HandleAsync(new HazardFilter(UnitPath: unit, Topic: topic, Assessed: true), 1, 100, Ct)).Total.ShouldBe(board.All.Now);
            (await list.HandleAsync(new HazardFilter(UnitPath: unit, Topic: topic, Unassessed: true), 1, 100, Ct)).Total.ShouldBe(board.Unassessed);
            foreach (var lane in board.Lanes)
            {
                (await list.HandleAsync(new HazardFilter(Stage: lane.Stage, UnitPath: unit, Topic: topic), 1, 100, Ct)).Total.ShouldBe(lane.Count);
            }
        }
    }

    [Theory, DatabaseProviders]
    public async Task Matrix_lanes_and_balance_agree(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await FillAsync(portal, new Random(7));
        await using var scope = await portal.AsAsync("officer");

        var board = (await scope.Get<ReadBoard>().HandleAsync(null, null, Ct)).Value!;

        (board.All.Now + board.Unassessed).ShouldBe(board.Balance.Now);
        board.Lanes.Sum(lane => lane.Count).ShouldBe(board.Balance.Now);
        (board.Balance.Before + board.Balance.Added - board.Balance.Closed).ShouldBe(board.Balance.Now);
        board.Cells.Values.ShouldAllBe(count => count.Weeks.Count == ReadBoard.Weeks);
    }

    [Theory, DatabaseProviders]
    public async Task A_line_shows_how_it_was_and_a_move_stands_in_its_week(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Yellow);
        await portal.AssessAsync(number, Controllability.C);
        portal.Clock.Advance(TimeSpan.FromDays(14));
        await portal.SetLevelAsync(number, RiskLevel.Orange);
        await using var scope = await portal.AsAsync("officer");

        var board = (await scope.Get<ReadBoard>().HandleAsync(null, null, Ct)).Value!;

        board.Cell(RiskLevel.Yellow, Controllability.C).Weeks.TakeLast(4).ShouldBe([0, 1, 1, 0]);
        board.Cell(RiskLevel.Orange, Controllability.C).Weeks.TakeLast(4).ShouldBe([0, 0, 0, 1]);
        var move = board.Moves.ShouldHaveSingleItem();
        (move.From.Level, move.To.Level, move.IsUp).ShouldBe((RiskLevel.Yellow, RiskLevel.Orange, true));
    }

    [Theory, DatabaseProviders]
    public async Task Another_mine_is_on_neither_board_nor_list(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.RegisterAsync("officer2", "JT/BS/ZC1/");
        await using var scope = await portal.AsAsync("officer");

        (await scope.Get<ReadBoard>().HandleAsync(null, null, Ct)).Value!.Balance.Now.ShouldBe(0);
        (await scope.Get<ReadBoard>().HandleAsync("JT/BS/", null, Ct)).Value!.Balance.Now.ShouldBe(0);
        (await scope.Get<ListHazards>().HandleAsync(new HazardFilter(UnitPath: "JT/BS/"), 1, 20, Ct)).Total.ShouldBe(0);
    }

    [Theory, DatabaseProviders]
    public async Task The_board_is_for_officers_and_leaders(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var leader = await portal.AsAsync("leader");
        await using var cadre = await portal.AsAsync("cadre");

        (await leader.Get<ReadBoard>().HandleAsync(null, null, Ct)).IsOk.ShouldBeTrue();
        (await cadre.Get<ReadBoard>().HandleAsync(null, null, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await portal.DeniedAsync("board.read")).ShouldBe(1);
    }

    private static async Task FillAsync(TestPortal portal, Random random)
    {
        for (var i = 0; i < 24; i++)
        {
            portal.Clock.Advance(TimeSpan.FromHours(random.Next(0, 40)));
            var unit = s_units[random.Next(s_units.Length)];
            var officer = unit.StartsWith("JT/BS/", StringComparison.Ordinal) ? "officer2" : "officer";
            var number = await portal.RegisterAsync(officer, unit, $"事项 {i}", random.Next(2) == 0 ? "ZF" : "WB");
            if (random.Next(4) > 0)
            {
                (await portal.SetLevelAsync(number, (RiskLevel)random.Next(4), officer)).IsOk.ShouldBeTrue();
                if (random.Next(4) > 0)
                {
                    (await portal.AssessAsync(number, (Controllability)random.Next(3), officer)).IsOk.ShouldBeTrue();
                }
            }
        }
    }
}
