using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Domain.Accounts.StandIns;
using Portal.Domain.Hazards;
using Portal.Domain.Screening;
using Portal.Features.Accounts.StandIns;
using Portal.Features.Hazards;
using Portal.Features.Notifications;
using Portal.Features.Screening;
using Portal.Features.Visits;
using Portal.Domain.Visits;
using Portal.Security;
using Portal.Tests.Features.Screening;

namespace Portal.Tests.Features.Accounts;

/// <summary>The cadre 林己 of 掘进一队 stands in for 赵一 of 综采一队 from today to the fourteenth.</summary>
public sealed class StandInAccessTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Tasks_and_reminders_go_to_the_stand_in_the_history_shows_both_names_and_the_board_shows_the_load(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await AddColleagueAsync(stage.Portal);
        await SetAsync(stage.Portal, "clerk");

        await using var standIn = await stage.Portal.AsAsync("cadre3");
        (await standIn.Get<ScreeningDuties>().HandleAsync(Ct)).Select(duty => duty.UnitName).Order().ShouldBe(["掘进一队", "综采一队"]);
        foreach (var item in DefaultChecklist.Items)
        {
            (await standIn.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, item.Code, ScreeningAnswerValue.NoProblem), Ct)).IsOk.ShouldBeTrue();
        }

        (await standIn.Get<SubmitTask>().HandleAsync(taskId, ScreeningStage.Effort, Ct)).IsOk.ShouldBeTrue();

        await using var clerk = await stage.Portal.AsAsync("clerk");
        (await clerk.Get<ReadTask>().HandleAsync(taskId, Ct)).Value.ShouldNotBeNull().SubmittedBy.ShouldBe("林己（代赵一）");
        await using var db = stage.Portal.Open();
        (await db.History.Where(change => change.MatterId == taskId && change.ActorId != null).Select(change => change.ActorName).Distinct().ToListAsync(Ct)).ShouldBe(["林己（代赵一）"]);
        var load = await clerk.Get<ReadWorkerLoad>().HandleAsync(Ct);
        var row = load.Single(each => each.Name == "林己");
        row.Tasks.ShouldBe(1);
        row.StandsInFor.ShouldBe(["赵一"]);
        load.Single(each => each.Name == "赵一").ShouldSatisfyAllConditions(away => away.Tasks.ShouldBe(0), away => away.StoodInBy.ShouldBe("林己"));
    }

    [Theory, DatabaseProviders]
    public async Task Reminders_of_tasks_and_visits_go_to_the_stand_in_and_not_to_the_person_who_is_away(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await stage.OpenTaskAsync();
        await AddColleagueAsync(stage.Portal);
        await SetAsync(stage.Portal, "clerk");

        stage.Portal.Clock.Advance(TimeSpan.FromDays(4));
        await using (var job = stage.Portal.AsNobody())
        {
            await job.Get<SendRemindersJob>().RunAsync(Ct);
        }

        await using var db = stage.Portal.Open();
        var task = await stage.TaskOfAsync("JT/YQ/ZC1/");
        var told = await db.Reminders.Where(reminder => reminder.DutyId == task).Join(db.Users, reminder => reminder.RecipientId, user => user.Id, (_, user) => user.UserName).ToListAsync(Ct);
        told.Order(StringComparer.Ordinal).ShouldBe(["cadre3", "unithead"]);
    }

    [Theory, DatabaseProviders]
    public async Task Nothing_is_seen_before_the_first_day_after_the_last_or_once_it_is_ended(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await AddColleagueAsync(stage.Portal);
        var id = await SetAsync(stage.Portal, "clerk", from: 1, to: 2);

        (await SeesAsync(stage.Portal, taskId)).ShouldBeFalse();
        stage.Portal.Clock.Advance(TimeSpan.FromDays(1));
        (await SeesAsync(stage.Portal, taskId)).ShouldBeTrue();
        stage.Portal.Clock.SetUtcNow(ChinaTime.StartOf(TestClock.Today.AddDays(3)).AddSeconds(-1));
        (await SeesAsync(stage.Portal, taskId)).ShouldBeTrue();
        await using (var clerk = await stage.Portal.AsAsync("clerk"))
        {
            (await clerk.Get<EndStandIn>().HandleAsync(id, Ct)).IsOk.ShouldBeTrue();
        }

        (await SeesAsync(stage.Portal, taskId)).ShouldBeFalse();
        await SetAsync(stage.Portal, "clerk", from: 2, to: 2);
        (await SeesAsync(stage.Portal, taskId)).ShouldBeTrue();
        stage.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        (await SeesAsync(stage.Portal, taskId)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task A_move_of_either_person_takes_the_access_away(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await AddColleagueAsync(stage.Portal);
        await SetAsync(stage.Portal, "clerk");
        (await SeesAsync(stage.Portal, taskId)).ShouldBeTrue();

        await using (var db = stage.Portal.Open())
        {
            var wb = await db.Units.Where(unit => unit.Path == "JT/YQ/WB1/").Select(unit => unit.Id).SingleAsync(Ct);
            var away = await db.Users.SingleAsync(user => user.UserName == "cadre", Ct);
            (away.UnitId, away.ScopeUnitId) = (wb, wb);
            await db.SaveChangesAsync(Ct);
        }

        (await SeesAsync(stage.Portal, taskId)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task The_stand_in_raises_hazards_and_records_visits_of_the_unit_but_never_sees_its_petitions(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        await AddColleagueAsync(stage.Portal, PortalRole.UnitHead);
        var (visitId, hazardNumber) = await MattersAsync(stage.Portal);
        await SetAsync(stage.Portal, "clerk");
        await using var standIn = await stage.Portal.AsAsync("cadre3");

        var raised = await standIn.Get<RaiseHazardFromAnswer>().HandleAsync(Guid.NewGuid(), taskId, "ZF2", "6 号楼供暖不足，12 户。", Ct);
        var recorded = await standIn.Get<RecordVisit>().HandleAsync(visitId, TestClock.Today, ContactMethod.HomeVisit, "已恢复供暖。", "", Ct);

        raised.IsOk.ShouldBeTrue();
        recorded.IsOk.ShouldBeTrue();
        (await standIn.Get<ReadHazard>().HandleAsync(hazardNumber, Ct)).IsOk.ShouldBeTrue();
        await using var seen = stage.Portal.Open();
        seen.Scope = (await standIn.UserAsync()).Scope;
        (await seen.Tasks.CountAsync(Ct), await seen.Hazards.CountAsync(Ct), await seen.Visits.CountAsync(Ct)).ShouldBe((2, 2, 1));
        (await seen.Petitions.CountAsync(Ct), await seen.Claims.CountAsync(Ct), await seen.Plans.CountAsync(Ct), await seen.Reports.CountAsync(Ct)).ShouldBe((0, 0, 0, 0));
        await using var db = stage.Portal.Open();
        (await db.History.Where(change => change.Record == nameof(Visit) && change.Action == "visit.record").Select(change => change.ActorName).SingleAsync(Ct)).ShouldBe("林己（代赵一）");
        (await db.History.Where(change => change.Record == nameof(Hazard) && change.Action == "hazard.register").Select(change => change.ActorName).SingleAsync(Ct)).ShouldBe("林己（代赵一）");

        // By hand, without a task, only the own unit is open.
        var unitId = await db.Units.Where(unit => unit.Path == "JT/YQ/ZC1/").Select(unit => unit.Id).SingleAsync(Ct);
        (await standIn.Get<RegisterHazard>().HandleAsync(A.HazardForm(unitId), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task It_is_set_by_the_person_the_head_of_the_unit_or_those_who_run_screening_there(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await AddColleagueAsync(portal);
        foreach (var by in new[] { "cadre", "unithead", "clerk", "officer" })
        {
            var id = await SetAsync(portal, by);
            await using var scope = await portal.AsAsync(by);
            (await scope.Get<ListStandIns>().HandleAsync(Ct)).Value.ShouldNotBeNull().Rows.ShouldHaveSingleItem().MayEnd.ShouldBeTrue();
            (await scope.Get<EndStandIn>().HandleAsync(id, Ct)).IsOk.ShouldBeTrue();
        }

        foreach (var by in new[] { "cadre3", "cadre2", "unithead2", "clerk2" })
        {
            (await TryAsync(portal, by)).Refusal.ShouldBe(SecurityRefusals.NotFound, by);
        }

        foreach (var by in new[] { "leader", "sysadmin" })
        {
            (await TryAsync(portal, by)).Refusal.ShouldBe(SecurityRefusals.NotAllowed, by);
        }

        var kept = await SetAsync(portal, "clerk");
        await using var standIn = await portal.AsAsync("cadre3");
        (await standIn.Get<ListStandIns>().HandleAsync(Ct)).Value.ShouldNotBeNull().Rows.ShouldHaveSingleItem().MayEnd.ShouldBeFalse();
        (await standIn.Get<EndStandIn>().HandleAsync(kept, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        await using var other = await portal.AsAsync("clerk2");
        (await other.Get<ListStandIns>().HandleAsync(Ct)).Value.ShouldNotBeNull().Rows.ShouldBeEmpty();
        (await other.Get<EndStandIn>().HandleAsync(kept, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task Two_who_set_the_same_days_at_once_make_one_stand_in_and_one_notice(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await AddColleagueAsync(portal);

        var set = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => TryAsync(portal, i % 2 == 0 ? "clerk" : "officer")));

        set.Count(result => result.IsOk).ShouldBe(1);
        set.Where(result => !result.IsOk).ShouldAllBe(result => result.Refusal == StandInRefusals.Overlaps);
        await using var db = portal.Open();
        (await db.StandIns.CountAsync(Ct), await db.Outbox.CountAsync(Ct)).ShouldBe((1, 1));
    }

    private static async Task AddColleagueAsync(TestPortal portal, PortalRole role = PortalRole.Cadre)
    {
        await using var scope = portal.AsNobody();
        await using var db = portal.Open();
        var unit = await db.Units.Where(each => each.Path == "JT/YQ/JJ1/").Select(each => each.Id).SingleAsync(Ct);
        var user = new PortalUser { Id = Guid.NewGuid(), UserName = "cadre3", DisplayName = "林己", Role = role, UnitId = unit, ScopeUnitId = unit };
        (await scope.Get<UserManager<PortalUser>>().CreateAsync(user, TestOrganisation.Password)).Succeeded.ShouldBeTrue();
    }

    private static async Task<Guid> SetAsync(TestPortal portal, string by, int from = 0, int to = 4)
    {
        var set = await TryAsync(portal, by, from, to);
        set.IsOk.ShouldBeTrue(set.Refusal?.Code);
        return set.Value;
    }

    private static async Task<Result<Guid>> TryAsync(TestPortal portal, string by, int from = 0, int to = 4)
    {
        await using var db = portal.Open();
        var users = await db.Users.Where(user => user.UserName == "cadre" || user.UserName == "cadre3").ToDictionaryAsync(user => user.UserName!, user => user.Id, Ct);
        await using var scope = await portal.AsAsync(by);
        return await scope.Get<SetStandIn>().HandleAsync(
            new StandInForm(users["cadre"], users["cadre3"], TestClock.Today.AddDays(from), TestClock.Today.AddDays(to), StandInReason.Leave), Ct);
    }

    private static async Task<bool> SeesAsync(TestPortal portal, Guid taskId)
    {
        await using var standIn = await portal.AsAsync("cadre3");
        var saved = await standIn.Get<SaveAnswer>().HandleAsync(new AnswerForm(Guid.NewGuid(), taskId, "GZ1", ScreeningAnswerValue.NoProblem), Ct);
        return saved.IsOk && (await standIn.Get<ReadTask>().HandleAsync(taskId, Ct)).IsOk;
    }

    private static async Task<(Guid VisitId, string HazardNumber)> MattersAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        var unit = await db.Units.Where(each => each.Path == "JT/YQ/ZC1/").Select(each => each.Id).SingleAsync(Ct);
        var hazard = A.Hazard(unit);
        var visit = A.Visit(hazard);
        db.AddRange(hazard, visit, A.Petition(unit));
        await db.SaveChangesAsync(Ct);
        return (visit.Id, hazard.Number);
    }
}
