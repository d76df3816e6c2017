using Portal.Features.Workbench;
using Portal.UI;

namespace Portal.Tests.Features.Workbench;

public sealed class DutySpansTests
{
    // A Tuesday, so that the week still has five days to run.
    private static readonly DateOnly s_today = TestClock.Today;

    [Fact]
    public void Each_duty_stands_in_the_span_of_its_day_and_empty_spans_are_left_out()
    {
        var board = DutySpans.Of([Due(-2), Due(0), Due(3), Due(4), Due(5), Due(6)], s_today);

        board.Groups.Select(group => (group.Title, group.Total)).ShouldBe([("逾期", 1), ("今天", 1), ("三天内", 1), ("本周", 2)]);
        board.Later.ShouldBe(1);
        DutySpans.Of([Due(1)], s_today).Groups.ShouldHaveSingleItem().Title.ShouldBe("三天内");
    }

    [Fact]
    public void On_a_sunday_the_next_three_days_still_count_as_near()
    {
        var sunday = s_today.AddDays(5);

        var board = DutySpans.Of([Due(5), Due(8), Due(9)], sunday);

        board.Groups.Select(group => (group.Title, group.Total)).ShouldBe([("今天", 1), ("三天内", 1)]);
        board.Later.ShouldBe(1);
    }

    [Fact]
    public void A_long_span_shows_its_first_rows_and_says_how_many_there_are()
    {
        var late = DutySpans.Of(Enumerable.Range(1, 30).Select(days => Due(-days)), s_today).Groups.ShouldHaveSingleItem();

        late.Total.ShouldBe(30);
        late.Rows.Count.ShouldBe(DutySpans.MostRows);
        late.Rows[0].DueOn.ShouldBe(s_today.AddDays(-30));
    }

    [Fact]
    public void A_matter_just_assigned_stands_on_top_once_however_far_its_day_is()
    {
        var board = DutySpans.Of([Due(0), Due(2), Due(14) with { IsToAccept = true }, Due(20), Due(-1) with { IsToAccept = true }], s_today);

        board.Groups.Select(group => (group.Title, group.Total)).ShouldBe([("逾期", 1), ("今天", 1), ("待受理", 1), ("三天内", 1)]);
        board.Later.ShouldBe(1);
    }

    private static DutyRow Due(int days) =>
        new("登记走访", "宿舍热水", $"PC-YQ-2026-{days + 50:00000}", "综采一队", s_today.AddDays(days), DueState.Running(s_today.AddDays(days), s_today), "", 0, 0, "/", "登记");
}
