using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Features.Visits;
using Portal.Security;
using Portal.Tests.Features.Hazards;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Visits;

public sealed class VisitSeriesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_daily_job_keeps_ninety_days_planned_and_may_run_twice(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(), RiskLevel.Red);
        var planned = await OpenAsync(portal);
        await ExtendAsync(portal);
        (await OpenAsync(portal)).ShouldBe(planned);
        portal.Clock.Advance(TimeSpan.FromDays(21));

        await ExtendAsync(portal);
        await ExtendAsync(portal);

        (await OpenAsync(portal)).ShouldBe(Enumerable.Range(0, 16).Select(i => TestClock.Today.AddDays(7 * i)));
    }

    [Theory, DatabaseProviders]
    public async Task After_weeks_without_the_job_no_visit_is_planned_into_the_past(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(), RiskLevel.Orange);
        portal.Clock.Advance(TimeSpan.FromDays(150));

        await ExtendAsync(portal);

        var today = TestClock.Today.AddDays(150);
        var open = await OpenAsync(portal);
        open.Count(day => day < today).ShouldBe(9);
        open.Max().ShouldBeGreaterThan(today.AddDays(80));
        open.ShouldBeUnique();
    }

    [Theory, DatabaseProviders]
    public async Task The_series_of_a_closed_hazard_stops_by_itself(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(), RiskLevel.Red);
        portal.Clock.Advance(TimeSpan.FromDays(10));
        await CloseAsync(portal, TestClock.Today.AddDays(6));

        await ExtendAsync(portal);
        await ExtendAsync(portal);

        (await OpenAsync(portal)).ShouldBe([TestClock.Today]);
    }

    [Theory, DatabaseProviders]
    public async Task A_missed_visit_can_still_be_filled_in_and_counts_late(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(), RiskLevel.Red);
        portal.Clock.Advance(TimeSpan.FromDays(2));
        await using var scope = await portal.AsAsync("cadre");
        var late = (await scope.Get<ListVisits>().HandleAsync(VisitSpan.Late, 1, 20, Ct)).Rows.ShouldHaveSingleItem();

        var result = await scope.Get<RecordVisit>().HandleAsync(late.Id, TestClock.Today.AddDays(2), ContactMethod.HomeVisit, "见到两户。", "3月20日前修好", Ct);

        result.IsOk.ShouldBeTrue();
        await using var db = portal.Open();
        (await db.Visits.SingleAsync(visit => visit.Id == late.Id, Ct)).IsLate(TestClock.Today.AddDays(90)).ShouldBeTrue();
        (await scope.Get<ListVisits>().HandleAsync(VisitSpan.Done, 1, 20, Ct)).Rows.ShouldHaveSingleItem().Facts.ShouldBe("见到两户。");
    }

    [Theory, DatabaseProviders]
    public async Task The_number_on_each_tab_is_the_number_of_its_rows(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        foreach (var level in Enum.GetValues<RiskLevel>())
        {
            await portal.SetLevelAsync(await portal.RegisterAsync(), level);
        }

        portal.Clock.Advance(TimeSpan.FromDays(3));
        await using var scope = await portal.AsAsync("officer");
        var list = scope.Get<ListVisits>();

        var counts = await list.CountsAsync(Ct);

        foreach (var span in Enum.GetValues<VisitSpan>())
        {
            var page = await list.HandleAsync(span, 1, 100, Ct);
            (page.Total, page.Rows.Count).ShouldBe((counts[span], counts[span]), span.ToString());
        }

        counts[VisitSpan.Late].ShouldBe(2);
        counts[VisitSpan.Today].ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_visit_of_another_unit_is_not_found_and_a_leader_may_not_record(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(unitPath: "JT/YQ/JJ1/"), RiskLevel.Red);
        await using var db = portal.Open();
        var id = await db.Visits.Select(visit => visit.Id).FirstAsync(Ct);
        await using var cadre = await portal.AsAsync("cadre");
        await using var leader = await portal.AsAsync("leader");

        (await cadre.Get<RecordVisit>().HandleAsync(id, TestClock.Today, ContactMethod.Talk, "见到。", "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await leader.Get<RecordVisit>().HandleAsync(id, TestClock.Today, ContactMethod.Talk, "见到。", "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);

        (await portal.DeniedAsync("visit.record")).ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task A_hazard_that_changes_under_a_visit_does_not_make_it_look_recorded(DatabaseProvider provider)
    {
        var between = new BeforeTransaction();
        await using var portal = await TestPortal.CreateAsync(provider, configure: between.AddTo);
        var (number, id) = await AssessedVisitAsync(portal);
        await using var cadre = await portal.AsAsync("cadre");
        between.Once(() => portal.AssessAsync(number, Controllability.A));

        var result = await cadre.Get<RecordVisit>().HandleAsync(id, TestClock.Today, ContactMethod.Talk, "见到。", "", Ct);

        result.Refusal.ShouldBeNull();
        await using var db = portal.Open();
        (await db.Visits.SingleAsync(visit => visit.Id == id, Ct)).DoneOn.ShouldBe(TestClock.Today);
        (await db.Hazards.SingleAsync(Ct)).ShouldSatisfyAllConditions(h => h.Stage.ShouldBe(HazardStage.Resolving), h => h.Controllability.ShouldBe(Controllability.A));
    }

    [Theory, DatabaseProviders]
    public async Task A_visit_that_another_recorded_in_the_same_moment_says_so(DatabaseProvider provider)
    {
        var between = new BeforeTransaction();
        await using var portal = await TestPortal.CreateAsync(provider, configure: between.AddTo);
        var (_, id) = await AssessedVisitAsync(portal);
        await using var cadre = await portal.AsAsync("cadre");
        await using var head = await portal.AsAsync("unithead");
        between.Once(() => head.Get<RecordVisit>().HandleAsync(id, TestClock.Today, ContactMethod.Phone, "先到。", "", Ct));

        var result = await cadre.Get<RecordVisit>().HandleAsync(id, TestClock.Today, ContactMethod.Talk, "后到。", "", Ct);

        result.Refusal.ShouldBe(VisitRefusals.RecordedAlready);
        await using var db = portal.Open();
        (await db.Visits.SingleAsync(visit => visit.Id == id, Ct)).Facts.ShouldBe("先到。");
    }

    [Theory, DatabaseProviders]
    public async Task What_is_owed_is_listed_with_its_form_for_those_who_may_record(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.SetLevelAsync(await portal.RegisterAsync(), RiskLevel.Red);
        await portal.SetLevelAsync(await portal.RegisterAsync(unitPath: "JT/YQ/JJ1/"), RiskLevel.Red);
        await using var cadre = await portal.AsAsync("cadre");
        await using var leader = await portal.AsAsync("leader");

        var owed = await cadre.Get<VisitDuties>().HandleAsync(TestClock.Today.AddDays(7), 50, Ct);

        owed.Select(duty => duty.PlannedOn).ShouldBe([TestClock.Today, TestClock.Today.AddDays(7)]);
        var linked = await cadre.Get<ListVisits>().FindOwedAsync(owed[0].VisitId, Ct);
        linked!.HazardNumber.ShouldBe(owed[0].HazardNumber);
        (await leader.Get<VisitDuties>().HandleAsync(TestClock.Today, 50, Ct)).ShouldBeEmpty();
    }

    private static async Task<(string Number, Guid Id)> AssessedVisitAsync(TestPortal portal)
    {
        var number = await portal.RegisterAsync();
        await portal.SetLevelAsync(number, RiskLevel.Red);
        (await portal.AssessAsync(number, Controllability.B)).IsOk.ShouldBeTrue();
        await using var db = portal.Open();
        return (number, await db.Visits.OrderBy(visit => visit.PlannedOn).Select(visit => visit.Id).FirstAsync(Ct));
    }

    private static async Task ExtendAsync(TestPortal portal)
    {
        await using var scope = portal.AsNobody();
        await scope.Get<ExtendVisitSeries>().RunAsync(Ct);
    }

    private static async Task<IReadOnlyList<DateOnly>> OpenAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        return await db.Visits.Where(visit => visit.DoneOn == null && !visit.IsCancelled).OrderBy(visit => visit.PlannedOn).Select(visit => visit.PlannedOn).ToListAsync(Ct);
    }

    /// <summary>Close-out comes with its own rules later; here only its result matters.</summary>
    private static async Task CloseAsync(TestPortal portal, DateOnly on)
    {
        await using var db = portal.Open();
        await db.Database.ExecuteSqlAsync($"""UPDATE "Hazards" SET "Stage" = 'Closed', "ClosedOn" = {on}""", Ct);
    }
}
