using Portal.Domain.Hazards;

namespace Portal.Tests.Domain.Hazards;

public sealed class HazardTrackTests
{
    private static readonly DateOnly s_found = new(2026, 3, 2);

    [Fact]
    public void It_stands_nowhere_before_it_was_found_and_from_the_day_it_was_closed()
    {
        var track = new HazardTrack(s_found, new DateOnly(2026, 3, 20), [], []);

        CellOn(track, new DateOnly(2026, 3, 1)).ShouldBeNull();
        CellOn(track, s_found).ShouldBe(new BoardCell(null, null));
        CellOn(track, new DateOnly(2026, 3, 19)).ShouldBe(new BoardCell(null, null));
        CellOn(track, new DateOnly(2026, 3, 20)).ShouldBeNull();
    }

    [Fact]
    public void A_change_counts_from_the_day_on_which_it_was_made()
    {
        var track = new HazardTrack(
            s_found, null, [new LevelAt(Noon(3), RiskLevel.Yellow), new LevelAt(Noon(9), RiskLevel.Orange)], [new ControlAt(Noon(4), Controllability.C)]);

        CellOn(track, new DateOnly(2026, 3, 2)).ShouldBe(new BoardCell(null, null));
        CellOn(track, new DateOnly(2026, 3, 3)).ShouldBe(new BoardCell(RiskLevel.Yellow, null));
        CellOn(track, new DateOnly(2026, 3, 8)).ShouldBe(new BoardCell(RiskLevel.Yellow, Controllability.C));
        CellOn(track, new DateOnly(2026, 3, 9)).ShouldBe(new BoardCell(RiskLevel.Orange, Controllability.C));
    }

    private static DateTimeOffset Noon(int day) => new(2026, 3, day, 12, 0, 0, TimeSpan.FromHours(8));

    private static BoardCell? CellOn(HazardTrack track, DateOnly day) =>
        track.CellOn(day, new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)));
}
