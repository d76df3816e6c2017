using Portal.Domain.Screening;

namespace Portal.Tests.Domain.Screening;

public sealed class ScreeningPlanTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-19", "2026-02-20")]
    [InlineData("2026-03-20", "2026-03-20")]
    [InlineData("2026-03-31", "2026-03-20")]
    [InlineData("2026-01-05", null)]
    public void The_newest_opening_that_has_come_counts_and_none_before_the_first_month(string today, string? opening)
    {
        var plan = Plan(day: 20, startsOn: new DateOnly(2026, 2, 1));

        plan.NewestOpening(DateOnly.Parse(today, null)).ShouldBe(opening is null ? null : DateOnly.Parse(opening, null));
    }

    [Fact]
    public void A_stopped_plan_opens_nothing()
    {
        var plan = Plan(day: 1, startsOn: new DateOnly(2026, 1, 1));

        plan.Stop();

        plan.NewestOpening(new DateOnly(2026, 3, 10)).ShouldBeNull();
    }

    [Theory]
    [InlineData("", 1, 5, "screening.plan.name")]
    [InlineData("排查", 29, 5, "screening.plan.day")]
    [InlineData("排查", 28, 26, "screening.plan.days")]
    public void A_plan_that_cannot_run_each_month_is_refused(string name, int day, int days, string code) =>
        ScreeningPlan.Monthly(name, Guid.Empty, DefaultChecklist.Name, day, days, new DateOnly(2026, 1, 1), s_now).Refusal.ShouldNotBeNull().Code.ShouldBe(code);

    private static ScreeningPlan Plan(int day, DateOnly startsOn) =>
        ScreeningPlan.Monthly("矛盾纠纷排查", Guid.Empty, DefaultChecklist.Name, day, 5, startsOn, s_now).Value!;
}
