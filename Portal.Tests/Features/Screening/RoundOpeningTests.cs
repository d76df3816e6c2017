using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Screening;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Features.Screening;

public sealed class RoundOpeningTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Installing_the_checklists_twice_publishes_each_once(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var scope = stage.Portal.AsNobody();

        (await scope.Get<InstallDefaultChecklist>().HandleAsync(Ct)).ShouldBeFalse();

        await using var db = stage.Portal.Open();
        (await db.Templates.OrderBy(template => template.Items.Count).Select(template => new { template.Name, template.Items.Count }).ToListAsync(Ct))
            .Select(template => (template.Name, template.Count)).ShouldBe([("班组周排查清单", 12), ("煤矿矛盾纠纷排查清单", 54)]);
    }

    [Theory, DatabaseProviders]
    public async Task The_job_run_twice_opens_one_round_with_a_task_for_each_section_department_and_contractor(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.PlanAsync();

        await stage.RunJobAsync();
        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        var round = await db.Rounds.SingleAsync(Ct);
        (round.Number, round.Name, round.DueOn).ShouldBe(("LC-YQ-2026-001", "2026年3月矛盾纠纷排查", new DateOnly(2026, 3, 15)));
        (await db.Tasks.Select(task => task.Unit!.Path).ToListAsync(Ct)).ShouldBe(["JT/YQ/JJ1/", "JT/YQ/WB1/", "JT/YQ/WWB/", "JT/YQ/XFB/", "JT/YQ/ZC1/"], ignoreOrder: true);
    }

    [Theory, DatabaseProviders]
    public async Task Two_nodes_that_run_the_job_at_once_open_one_round_without_a_gap_in_the_numbers(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.PlanAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => stage.RunJobAsync()));

        await using var db = stage.Portal.Open();
        (await db.Rounds.SingleAsync(Ct)).Number.ShouldBe("LC-YQ-2026-001");
        (await db.NumberSequences.SingleAsync(row => row.Prefix == "LC-YQ-2026", Ct)).Last.ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_server_that_was_off_over_three_opening_days_opens_the_newest_once_and_gives_all_days(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.PlanAsync(opensOnDay: 20);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(84));

        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        var round = await db.Rounds.SingleAsync(Ct);
        (round.Period, round.OpensOn, round.DueOn).ShouldBe(("2026-05", new DateOnly(2026, 6, 2), new DateOnly(2026, 6, 7)));
    }

    [Theory, DatabaseProviders]
    public async Task Nothing_opens_before_the_first_month_of_a_plan(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.PlanAsync(startsOn: new DateOnly(2026, 4, 1));

        await stage.RunJobAsync();

        await using var db = stage.Portal.Open();
        (await db.Rounds.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task A_round_opened_by_hand_is_not_opened_again_by_the_job(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var planId = await stage.PlanAsync(opensOnDay: 20);
        await using var officer = await stage.Portal.AsAsync("officer");

        var opened = await officer.Get<OpenRoundNow>().HandleAsync(planId, Ct);
        var again = await officer.Get<OpenRoundNow>().HandleAsync(planId, Ct);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(12));
        await stage.RunJobAsync();

        opened.Value.ShouldBe("LC-YQ-2026-001");
        again.Refusal.ShouldBe(ScreeningRefusals.OpenedAlready("LC-YQ-2026-001"));
        await using var db = stage.Portal.Open();
        (await db.Rounds.CountAsync(Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_plan_whose_day_has_come_opens_its_round_at_once_and_only_for_ones_own_mine(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var db = stage.Portal.Open();
        var units = await db.Units.ToDictionaryAsync(unit => unit.Path, unit => unit.Id, Ct);
        await using var officer = await stage.Portal.AsAsync("officer");
        var form = A.PlanForm(units["JT/YQ/"]);

        var made = await officer.Get<SavePlan>().HandleAsync(null, form, Ct);
        var twice = await officer.Get<SavePlan>().HandleAsync(null, form, Ct);
        var other = await officer.Get<SavePlan>().HandleAsync(null, form with { UnitId = units["JT/BS/"] }, Ct);

        made.Value.ShouldNotBeNull().RoundNumber.ShouldBe("LC-YQ-2026-001");
        twice.Refusal.ShouldBe(ScreeningRefusals.PlanExists);
        other.Refusal.ShouldBe(ScreeningRefusals.PlanUnitMissing);
    }
}
