using Portal.Domain.Calendars;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Domain.Screening;

public sealed class ScreeningPlanTests
{
    private static readonly CronDays s_cron = new();

    [Theory]
    [InlineData("2026-03-19", "2026-02-20")]
    [InlineData("2026-03-20", "2026-03-20")]
    [InlineData("2026-03-31", "2026-03-20")]
    [InlineData("2026-01-05", null)]
    public void The_newest_opening_that_has_come_counts_and_none_before_the_first_day(string today, string? opening)
    {
        var plan = A.MonthlyPlan(Guid.Empty, 20, startsOn: new DateOnly(2026, 2, 1));

        var newest = plan.Schedule.Newest(DateOnly.Parse(today, null), StateCouncilCalendar.Current, s_cron);

        newest?.OpensOn.ShouldBe(opening is null ? default : DateOnly.Parse(opening, null));
        newest.HasValue.ShouldBe(opening is not null);
    }

    [Theory]
    [InlineData("", "month:1", 5, "screening.plan.name")]
    [InlineData("排查", "month:29", 5, "screening.plan.day")]
    [InlineData("排查", "month:28", 26, "screening.plan.days")]
    [InlineData("排查", "week:mon", 7, "screening.plan.days")]
    [InlineData("排查", "tendays:9", 5, "screening.plan.tendays")]
    [InlineData("排查", "halfmonth:14", 5, "screening.plan.halfmonth")]
    [InlineData("排查", "month:5-mon", 5, "screening.plan.weekday")]
    [InlineData("排查", "month:work-16", 5, "screening.plan.workday")]
    [InlineData("排查", "quarter:4-1", 5, "screening.plan.quarter")]
    [InlineData("排查", "cron:每周一", 5, "screening.plan.cron")]
    [InlineData("排查", "cron:0 0 30 2 *", 5, "screening.plan.cron")]
    [InlineData("排查", "once:2026-03-10", 5, "screening.plan.special-end")]
    public void A_plan_that_cannot_run_in_each_period_is_refused(string name, string rhythm, int days, string code)
    {
        var form = A.PlanForm(Guid.Empty, name: name) with { Rhythm = ScreeningRhythm.Parse(rhythm), DaysToFill = days };

        ScreeningPlan.Make(Guid.NewGuid(), form, s_cron).Refusal.ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Fact]
    public void A_plan_needs_a_kind_of_unit_that_fills_in_and_an_end_after_its_start()
    {
        var form = A.PlanForm(Guid.Empty);

        ScreeningPlan.Make(Guid.NewGuid(), form with { UnitKinds = [] }, s_cron).Refusal.ShouldBe(PlanRefusals.KindsMissing);
        ScreeningPlan.Make(Guid.NewGuid(), form with { UnitKinds = [global::Portal.Domain.Organization.UnitKind.Village] }, s_cron).Refusal.ShouldBe(PlanRefusals.KindsMissing);
        ScreeningPlan.Make(Guid.NewGuid(), form with { EndsOn = form.StartsOn.AddDays(-1) }, s_cron).Refusal.ShouldBe(PlanRefusals.EndsBeforeStart);
    }

    [Fact]
    public void A_plan_that_gets_another_rhythm_counts_from_today_and_one_that_keeps_it_from_its_start()
    {
        var plan = A.MonthlyPlan(Guid.Empty);
        var form = A.PlanForm(Guid.Empty);

        plan.Change(form with { Rhythm = plan.Rhythm, StartsOn = new DateOnly(2026, 1, 1) }, s_cron, TestClock.Today).IsOk.ShouldBeTrue();
        plan.StartsOn.ShouldBe(new DateOnly(2026, 1, 1));
        plan.Change(form with { Rhythm = ScreeningRhythm.Parse("week:mon"), DaysToFill = 3, StartsOn = new DateOnly(2026, 1, 1) }, s_cron, TestClock.Today).IsOk.ShouldBeTrue();

        plan.StartsOn.ShouldBe(TestClock.Today);
    }

    [Fact]
    public void A_stopped_plan_goes_on_from_today_and_a_running_one_is_not_resumed()
    {
        var plan = A.MonthlyPlan(Guid.Empty);

        plan.Resume(TestClock.Today).Refusal.ShouldBe(PlanRefusals.RunsAlready);
        plan.Stop();
        plan.Resume(TestClock.Today).IsOk.ShouldBeTrue();

        (plan.IsActive, plan.StartsOn).ShouldBe((true, TestClock.Today));
    }

    [Fact]
    public void A_special_round_is_due_on_its_end_also_when_it_opens_late()
    {
        var plan = A.Plan(Guid.Empty, ScreeningRhythm.Once(TestClock.Today), endsOn: TestClock.Today.AddDays(9));

        (plan.DueOn(TestClock.Today), plan.DueOn(TestClock.Today.AddDays(4))).ShouldBe((TestClock.Today.AddDays(9), TestClock.Today.AddDays(9)));
        plan.DaysToFill.ShouldBe(9);
    }

    [Fact]
    public void A_round_closes_once_when_settled_or_ten_days_after_its_last_day_and_waits_again_after_reopening()
    {
        var round = ScreeningRound.Open("LC-1", A.MonthlyPlan(Guid.Empty), TestClock.Today, Guid.Empty, TestClock.Today, [], TestClock.Start);
        var over = round.DueOn.AddDays(10);

        round.Reopen(over).Refusal.ShouldBe(PlanRefusals.NotClosed);
        round.CloseIfOver(false, over.AddDays(-1)).ShouldBeFalse();
        round.CloseIfOver(false, over).ShouldBeTrue();
        round.CloseIfOver(true, over.AddDays(1)).ShouldBeFalse();
        round.ClosedOn.ShouldBe(over);
        round.Reopen(over.AddDays(3)).IsOk.ShouldBeTrue();

        round.CloseIfOver(true, over.AddDays(12)).ShouldBeFalse();
        round.CloseIfOver(false, over.AddDays(13)).ShouldBeTrue();
    }
}
