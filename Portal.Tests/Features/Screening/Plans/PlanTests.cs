using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Organization;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Features.Screening.Plans;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Plans;

public sealed class PlanTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_plan_for_the_first_Monday_has_its_round_with_one_task_per_unit_on_that_day(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var officer = await stage.Portal.AsAsync("officer");
        var form = A.PlanForm((await officer.UserAsync()).ScopeUnitId) with { Rhythm = ScreeningRhythm.Parse("month:1-mon"), StartsOn = TestClock.Today };

        var saved = await officer.Get<SavePlan>().HandleAsync(null, form, Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(26));
        await stage.RunJobAsync();
        await using var db = stage.Portal.Open();
        var before = await db.Rounds.CountAsync(Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await stage.RunJobAsync();

        (saved.Value.ShouldNotBeNull().RoundNumber, before).ShouldBe((null, 0));
        var round = await db.Rounds.Include(each => each.Tasks).SingleAsync(Ct);
        (round.OpensOn, round.Period, round.Month, round.Tasks.Count).ShouldBe((new DateOnly(2026, 4, 6), "2026-04", "2026-04", 5));
    }

    [Theory, DatabaseProviders]
    public async Task A_changed_plan_keeps_its_rounds_and_what_somebody_else_changed_meanwhile_is_told(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var id = await stage.PlanAsync(opensOnDay: 20);
        await using var officer = await stage.Portal.AsAsync("officer");
        var read = (await officer.Get<ReadPlan>().HandleAsync(id, Ct)).Value.ShouldNotBeNull();
        var form = read.Settings with { Name = "班组排查", Rhythm = ScreeningRhythm.Parse("week:wed"), UnitKinds = [UnitKind.Team], DaysToFill = 3 };

        var changed = await officer.Get<SavePlan>().HandleAsync(read.Key, form, Ct);
        var late = await officer.Get<SavePlan>().HandleAsync(read.Key, form with { Name = "另一个" }, Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(1));
        await stage.RunJobAsync();

        changed.IsOk.ShouldBeTrue();
        late.Refusal.ShouldBe(SecurityRefusals.Conflict);
        await using var db = stage.Portal.Open();
        var round = await db.Rounds.SingleAsync(Ct);
        (round.Name, round.Period).ShouldBe(("2026年3月第2周班组排查", "2026-W11"));
        (await db.Tasks.Select(task => task.Unit!.Path).ToListAsync(Ct)).ShouldBe(["JT/YQ/ZC1/B1/"]);
    }

    [Theory, DatabaseProviders]
    public async Task Plans_are_run_by_the_office_and_only_in_its_own_mine(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var id = await stage.PlanAsync();
        await using var cadre = await stage.Portal.AsAsync("cadre");
        await using var other = await stage.Portal.AsAsync("officer2");
        var form = A.PlanForm((await cadre.UserAsync()).ScopeUnitId);
        var key = new PlanKey(id, Guid.Empty);

        (await cadre.Get<SavePlan>().HandleAsync(null, form, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await cadre.Get<StopPlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await cadre.Get<StartSpecialRound>().HandleAsync(new SpecialRoundForm("专项", form.UnitId, TestClock.Today.AddDays(3)), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await cadre.Get<PreviewPlan>().HandleAsync(new PlanSchedule(form.Rhythm, form.Shift, form.StartsOn, null), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await cadre.Get<ReadPlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ReadPlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<SavePlan>().HandleAsync(key, form, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<StopPlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ResumePlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<OpenRoundNow>().HandleAsync(id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task A_plan_takes_a_published_checklist_only(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var officer = await stage.Portal.AsAsync("officer");
        var form = A.PlanForm((await officer.UserAsync()).ScopeUnitId) with { TemplateName = "没有的清单" };

        (await officer.Get<SavePlan>().HandleAsync(null, form, Ct)).Refusal.ShouldBe(PlanRefusals.TemplateUnknown);
    }

    [Theory, DatabaseProviders]
    public async Task A_stopped_plan_opens_nothing_and_goes_on_without_catching_up(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var id = await stage.PlanAsync(opensOnDay: 20);
        await using var officer = await stage.Portal.AsAsync("officer");

        (await officer.Get<StopPlan>().HandleAsync(id, Ct)).IsOk.ShouldBeTrue();
        (await officer.Get<StopPlan>().HandleAsync(id, Ct)).Refusal.ShouldBe(ScreeningRefusals.PlanStopped);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(15));
        await stage.RunJobAsync();
        (await officer.Get<ResumePlan>().HandleAsync(id, Ct)).IsOk.ShouldBeTrue();
        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        (await db.Rounds.AnyAsync(Ct)).ShouldBeFalse();
        (await officer.Get<ListPlans>().HandleAsync(Ct)).ShouldNotBeNull().Plans.Single().Next.ShouldBe(new PlannedOpening(new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 20)));
    }

    [Theory, DatabaseProviders]
    public async Task The_next_ten_days_are_shown_before_saving_with_what_a_holiday_moves(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var officer = await stage.Portal.AsAsync("officer");
        var schedule = new PlanSchedule(ScreeningRhythm.Parse("month:1-mon"), HolidayShift.After, TestClock.Today, null);

        var preview = (await officer.Get<PreviewPlan>().HandleAsync(schedule, Ct)).Value.ShouldNotBeNull();
        var unreadable = await officer.Get<PreviewPlan>().HandleAsync(schedule with { Rhythm = ScreeningRhythm.Parse("cron:每天") }, Ct);

        preview.Days.Count.ShouldBe(10);
        preview.Days[0].Opening.ShouldBe(new PlannedOpening(new DateOnly(2026, 4, 6), new DateOnly(2026, 4, 7)));
        preview.Days.Where(day => day.IsProvisional).ShouldAllBe(day => day.Opening.Nominal.Year == 2027);
        unreadable.Refusal.ShouldBe(PlanRefusals.CronUnreadable);
    }

    [Theory, DatabaseProviders]
    public async Task A_special_round_starts_at_once_under_its_own_name_and_ends_on_its_day(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var officer = await stage.Portal.AsAsync("officer");
        var form = new SpecialRoundForm("两会期间专项排查", (await officer.UserAsync()).ScopeUnitId, TestClock.Today.AddDays(4));

        var started = await officer.Get<StartSpecialRound>().HandleAsync(form, Ct);
        var twice = await officer.Get<StartSpecialRound>().HandleAsync(form, Ct);
        var backwards = await officer.Get<StartSpecialRound>().HandleAsync(form with { Name = "另一个", EndsOn = TestClock.Today }, Ct);
        await stage.RunJobAsync();

        started.Value.ShouldBe("LC-YQ-2026-001");
        twice.Refusal.ShouldBe(ScreeningRefusals.PlanExists);
        backwards.Refusal.ShouldBe(PlanRefusals.SpecialEnd);
        await using var db = stage.Portal.Open();
        var round = await db.Rounds.SingleAsync(Ct);
        (round.Name, round.DueOn, round.Month).ShouldBe(("两会期间专项排查", TestClock.Today.AddDays(4), "2026-03"));
        (await officer.Get<ListPlans>().HandleAsync(Ct)).ShouldNotBeNull().Plans.ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task A_mine_of_400_units_gets_all_its_tasks_in_one_go(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var db = stage.Portal.Open();
        var mine = await db.Units.SingleAsync(unit => unit.Path == "JT/YQ/", Ct);
        db.Units.AddRange(Enumerable.Range(0, 395).Select(at => OrgUnit.Create(Guid.CreateVersion7(TestClock.Start), $"QD{at}", $"第{at}队", UnitKind.Section, mine)));
        await db.SaveChangesAsync(Ct);
        await stage.PlanAsync();

        await stage.RunJobAsync();

        (await db.Tasks.CountAsync(Ct)).ShouldBe(400);
    }

    [Theory, DatabaseProviders]
    public async Task A_special_round_that_was_slept_through_is_not_opened_after_its_end(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await AddAsync(stage, ScreeningRhythm.Once(TestClock.Today.AddDays(2)), TestClock.Today.AddDays(6));
        stage.Portal.Clock.Advance(TimeSpan.FromDays(7));

        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        (await db.Rounds.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task After_weeks_of_silence_only_the_newest_weekly_round_is_opened_and_the_month_counts_its_tasks(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await AddAsync(stage, ScreeningRhythm.Parse("week:tue"), null);

        await stage.RunJobAsync();
        stage.Portal.Clock.Advance(TimeSpan.FromDays(16));
        await stage.RunJobAsync();
        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        (await db.Rounds.OrderBy(round => round.Number).Select(round => round.Period).ToListAsync(Ct)).ShouldBe(["2026-W11", "2026-W13"]);
        await using var officer = await stage.Portal.AsAsync("officer");
        (await officer.Get<ScreeningFigures>().HandleAsync("JT/YQ/", "2026-03", Ct)).Value.ShouldNotBeNull().Expected.ShouldBe(10);
    }

    [Theory]
    [InlineData("UTC")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Shanghai")]
    public async Task A_round_opens_on_its_day_in_China_wherever_the_server_stands(string zone)
    {
        await using var stage = await ScreeningStage.CreateAsync(DatabaseProvider.Sqlite);
        stage.Portal.Clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone));
        await AddAsync(stage, ScreeningRhythm.Parse("cron:0 0 11 * *"), null);

        stage.Portal.Clock.SetUtcNow(ChinaTime.StartOf(new DateOnly(2026, 3, 11)).AddMinutes(-1));
        await stage.RunJobAsync();
        await using var db = stage.Portal.Open();
        var before = await db.Rounds.CountAsync(Ct);
        stage.Portal.Clock.SetUtcNow(ChinaTime.StartOf(new DateOnly(2026, 3, 11)));
        await stage.RunJobAsync();

        before.ShouldBe(0);
        (await db.Rounds.SingleAsync(Ct)).OpensOn.ShouldBe(new DateOnly(2026, 3, 11));
    }

    private static async Task AddAsync(ScreeningStage stage, ScreeningRhythm rhythm, DateOnly? endsOn)
    {
        await using var db = stage.Portal.Open();
        db.Plans.Add(A.Plan(await db.Units.Where(unit => unit.Path == "JT/YQ/").Select(unit => unit.Id).SingleAsync(Ct), rhythm, startsOn: TestClock.Today, endsOn: endsOn));
        await db.SaveChangesAsync(Ct);
    }
}
