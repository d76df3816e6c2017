using CsCheck;
using Portal.Domain.Reminders;

namespace Portal.Tests.Domain.Reminders;

public sealed class ReminderLadderTests
{
    private static readonly DateOnly s_due = new(2026, 3, 10);

    private static Gen<int> Days => Gen.Int[-40, 40];

    [Theory]
    [InlineData(-8, null)]
    [InlineData(-7, ReminderStage.Before7)]
    [InlineData(-6, ReminderStage.Before7)]
    [InlineData(-4, ReminderStage.Before7)]
    [InlineData(-3, ReminderStage.Before3)]
    [InlineData(-2, ReminderStage.Before3)]
    [InlineData(-1, ReminderStage.Before1)]
    [InlineData(0, ReminderStage.DueDay)]
    [InlineData(1, ReminderStage.After1)]
    [InlineData(2, ReminderStage.After1)]
    [InlineData(3, ReminderStage.After3)]
    [InlineData(6, ReminderStage.After3)]
    [InlineData(7, ReminderStage.After7)]
    [InlineData(400, ReminderStage.After7)]
    public void The_newest_stage_that_has_come_is_due(int daysAfterDue, ReminderStage? stage) =>
        ReminderLadder.StageFor(s_due, s_due.AddDays(daysAfterDue)).ShouldBe(stage);

    [Theory]
    [InlineData(-1, ReminderStage.Before1)]
    [InlineData(0, ReminderStage.DueDay)]
    [InlineData(2, ReminderStage.DueDay)]
    [InlineData(3, ReminderStage.After1)]
    [InlineData(4, ReminderStage.After1)]
    [InlineData(5, ReminderStage.After3)]
    [InlineData(9, ReminderStage.After7)]
    public void A_holiday_that_moves_the_legal_day_moves_the_stages_after_it(int daysAfterDue, ReminderStage stage) =>
        ReminderLadder.StageFor(s_due, s_due.AddDays(2), s_due.AddDays(daysAfterDue)).ShouldBe(stage);

    [Theory]
    [InlineData(ReminderStage.Before7, false)]
    [InlineData(ReminderStage.Before3, false)]
    [InlineData(ReminderStage.Before1, false)]
    [InlineData(ReminderStage.DueDay, false)]
    [InlineData(ReminderStage.After1, true)]
    [InlineData(ReminderStage.After3, true)]
    [InlineData(ReminderStage.After7, true)]
    public void The_leader_is_told_only_after_the_due_day(ReminderStage stage, bool isTold) =>
        ReminderLadder.ReachesLeader(stage).ShouldBe(isTold);

    [Fact]
    public void Every_stage_stands_on_the_ladder_once_in_the_order_of_its_days()
    {
        ReminderLadder.Rungs.Select(rung => rung.Stage).ShouldBe(Enum.GetValues<ReminderStage>());
        ReminderLadder.Rungs.Select(rung => rung.DaysAfterDue).ShouldBeInOrder();
    }

    [Fact]
    public void No_stage_comes_before_its_day() => Days.Sample(days =>
    {
        var stage = ReminderLadder.StageFor(s_due, s_due.AddDays(days));
        return stage is null ? days < -ReminderLadder.DaysAhead : ReminderLadder.Rungs.Single(rung => rung.Stage == stage).DaysAfterDue <= days;
    });

    [Fact]
    public void A_later_day_never_steps_down_the_ladder() => Gen.Select(Days, Gen.Int[0, 30]).Sample((days, more) =>
        Rank(days) <= Rank(days + more));

    [Fact]
    public void One_day_climbs_at_most_one_rung() => Days.Sample(days => Rank(days + 1) - Rank(days) is 0 or 1);

    private static int Rank(int daysAfterDue) => (int?)ReminderLadder.StageFor(s_due, s_due.AddDays(daysAfterDue)) ?? -1;
}
