using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Features.Hazards;
using Portal.Features.Visits;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Hazards;

public sealed class SetHazardLevelTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_level_plans_the_visits_of_the_next_ninety_days(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();

        (await portal.SetLevelAsync(number, RiskLevel.Orange)).IsOk.ShouldBeTrue();

        var first = TestClock.Today.AddDays(1);
        (await OpenDaysAsync(portal)).ShouldBe(Enumerable.Range(0, 9).Select(i => first.AddDays(10 * i)));
    }

    [Theory, DatabaseProviders]
    public async Task A_raised_level_replaces_what_is_ahead_and_keeps_what_was_missed_or_done(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Orange);
        portal.Clock.Advance(TimeSpan.FromDays(12));
        await RecordFirstAsync(portal);
        portal.Clock.Advance(TimeSpan.FromDays(10));

        (await portal.SetLevelAsync(number, RiskLevel.Red)).IsOk.ShouldBeTrue();

        var today = TestClock.Today.AddDays(22);
        DateOnly[] missed = [TestClock.Today.AddDays(11), TestClock.Today.AddDays(21)];
        (await OpenDaysAsync(portal)).ShouldBe([.. missed, .. Enumerable.Range(0, 13).Select(i => today.AddDays(7 * i))]);
        await using var db = portal.Open();
        (await db.Visits.CountAsync(visit => visit.DoneOn != null, Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Two_officers_at_once_the_second_is_told_and_plans_nothing(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        var seen = await portal.VersionAsync(number);
        await portal.SetLevelAsync(number, RiskLevel.Blue, version: seen);
        var planned = await OpenDaysAsync(portal);

        var second = await portal.SetLevelAsync(number, RiskLevel.Red, version: seen);

        second.Refusal.ShouldBe(SecurityRefusals.Conflict);
        (await OpenDaysAsync(portal)).ShouldBe(planned);
    }

    [Theory, DatabaseProviders]
    public async Task Lowering_is_refused_and_the_series_stays(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Red);
        var planned = await OpenDaysAsync(portal);

        var result = await portal.SetLevelAsync(number, RiskLevel.Blue);

        result.Refusal.ShouldBe(HazardRefusals.LoweringNeedsReview);
        (await OpenDaysAsync(portal)).ShouldBe(planned);
    }

    [Theory, DatabaseProviders]
    public async Task Only_an_officer_sets_a_level_and_a_try_is_noted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();

        (await portal.SetLevelAsync(number, RiskLevel.Red, "unithead")).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await portal.SetLevelAsync(number, RiskLevel.Red, "officer2")).Refusal.ShouldBe(SecurityRefusals.NotFound);

        (await portal.DeniedAsync("hazard.level")).ShouldBe(2);
        (await OpenDaysAsync(portal)).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Assessing_is_limited_in_the_same_way(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Red);

        (await portal.AssessAsync(number, Controllability.A, "cadre")).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await portal.AssessAsync(number, Controllability.A, "officer2")).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await portal.AssessAsync(number, Controllability.B)).IsOk.ShouldBeTrue();

        (await portal.DeniedAsync("hazard.assess")).ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task Both_steps_stand_on_the_page_with_who_and_why(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Orange);
        await portal.AssessAsync(number, Controllability.C);
        await using var scope = await portal.AsAsync("officer");

        var page = (await scope.Get<ReadHazard>().HandleAsync(number, Ct)).Value!;

        (page.Level, page.Control).ShouldBe((RiskLevel.Orange, Controllability.C));
        page.LevelChanges.ShouldHaveSingleItem().ByName.ShouldBe("李四");
        page.Assessments.ShouldHaveSingleItem().AuthorityReason.ShouldBe("有依据");
    }

    [Theory, DatabaseProviders]
    public async Task A_hazard_of_another_unit_is_not_found_and_noted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var number = await portal.RegisterAsync(unitPath: "JT/YQ/JJ1/");
        await using var scope = await portal.AsAsync("cadre");

        var result = await scope.Get<ReadHazard>().HandleAsync(number, Ct);

        result.Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await portal.DeniedAsync("hazard.read")).ShouldBe(1);
    }

    private static async Task<IReadOnlyList<DateOnly>> OpenDaysAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        return await db.Visits.Where(visit => visit.DoneOn == null && !visit.IsCancelled).OrderBy(visit => visit.PlannedOn).Select(visit => visit.PlannedOn).ToListAsync(Ct);
    }

    private static async Task RecordFirstAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        var id = await db.Visits.OrderBy(visit => visit.PlannedOn).Select(visit => visit.Id).FirstAsync(Ct);
        await using var scope = await portal.AsAsync("cadre");
        (await scope.Get<RecordVisit>().HandleAsync(id, TestClock.Today.AddDays(12), ContactMethod.HomeVisit, "热水已恢复一半。", "", Ct)).IsOk.ShouldBeTrue();
    }
}
