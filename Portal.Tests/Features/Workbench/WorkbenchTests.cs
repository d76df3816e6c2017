using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Indicators;
using Portal.Features.Petitions;
using Portal.Features.Workbench;
using Portal.Tests.Features.Notifications;

namespace Portal.Tests.Features.Workbench;

public sealed class WorkbenchTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_petition_is_the_duty_of_the_clerk_until_it_is_assigned(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(15);

        (await DutiesOfAsync(portal, "clerk")).ShouldHaveSingleItem().Action.ShouldBe("交办到单位");
        (await DutiesOfAsync(portal, "unithead")).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task An_assigned_petition_is_one_duty_of_the_unit_however_many_clocks_run(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(10);

        var duty = (await DutiesOfAsync(portal, "unithead")).ShouldHaveSingleItem();

        (duty.Action, duty.DueOn, duty.Due.Words).ShouldBe(("出具受理告知书", TestClock.Today.AddDays(10), "今天到期"));
    }

    [Theory, DatabaseProviders]
    public async Task What_another_unit_owes_is_urged_by_the_clerk_when_due_and_by_the_leader_when_late(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(9);
        (await DutiesOfAsync(portal, "clerk")).ShouldBeEmpty();

        portal.Database.GoToDay(10);
        (await DutiesOfAsync(portal, "clerk")).ShouldHaveSingleItem().Button.ShouldBe("查看");
        (await DutiesOfAsync(portal, "leader")).ShouldBeEmpty();

        portal.Database.GoToDay(11);
        (await DutiesOfAsync(portal, "leader")).ShouldHaveSingleItem().Button.ShouldBe("查看");
    }

    [Theory, DatabaseProviders]
    public async Task A_visit_is_the_duty_of_its_own_unit_and_late_ones_are_urged_by_the_officer(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.VisitAsync("JT/YQ/ZC1/");
        portal.Database.GoToDay(7);
        (await DutiesOfAsync(portal, "cadre")).ShouldHaveSingleItem().Action.ShouldBe("登记走访");
        (await DutiesOfAsync(portal, "officer")).ShouldBeEmpty();

        portal.Database.GoToDay(8);
        (await DutiesOfAsync(portal, "officer")).ShouldHaveSingleItem().Action.ShouldBe("跟进走访");
    }

    [Theory, DatabaseProviders]
    public async Task Nothing_of_another_mine_is_shown(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        await portal.Database.VisitAsync("JT/YQ/ZC1/");
        portal.Database.GoToDay(12);
        foreach (var userName in new[] { "cadre2", "unithead2", "clerk2", "officer2", "leader2" })
        {
            await using var scope = await portal.AsAsync(userName);
            var view = (await scope.Get<ReadWorkbench>().HandleAsync(Ct)).ShouldNotBeNull();

            view.Duties.Total.ShouldBe(0, userName);
            view.Changes.ShouldBeEmpty(userName);
            (view.Figures?.InHand ?? 0).ShouldBe(0, userName);
            (view.Visits?.Week ?? 0).ShouldBe(0, userName);
        }
    }

    [Theory, DatabaseProviders]
    public async Task An_administrator_sees_no_matter_at_all(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        foreach (var userName in new[] { "sysadmin", "secadmin", "auditor" })
        {
            await using var scope = await portal.AsAsync(userName);
            (await scope.Get<ReadWorkbench>().HandleAsync(Ct)).ShouldBeNull(userName);
        }
    }

    [Theory, DatabaseProviders]
    public async Task Changes_tell_what_others_did_and_not_what_the_reader_did(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var petition = await portal.Database.PetitionAsync();
        await using var clerk = await portal.AsAsync("clerk");
        await using (var db = clerk.Get<PortalContexts>().Open(await clerk.UserAsync()))
        {
            db.Action = "petition.assign";
            var unitId = await ReminderRun.UnitAsync(db, "JT/YQ/ZC1/");
            var own = await db.Petitions.Include(p => p.Clocks).Include(p => p.Dispositions).SingleAsync(p => p.Id == petition.Id, Ct);
            own.Assign(unitId, TestClock.Today.AddDays(10), "", StateCouncilCalendar.Current, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
            await db.SaveChangesAsync(Ct);
        }

        (await clerk.Get<ListRecentChanges>().HandleAsync(Ct)).ShouldBeEmpty();
        await using var head = await portal.AsAsync("unithead");
        var change = (await head.Get<ListRecentChanges>().HandleAsync(Ct)).ShouldHaveSingleItem();
        (change.Text, change.Number).ShouldBe(("交办信访件", petition.Number));
    }

    [Theory, DatabaseProviders]
    public async Task The_rates_are_those_of_the_monthly_report(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(18);
        await using var leader = await portal.AsAsync("leader");

        var shown = (await leader.Get<ReadMonthFigures>().HandleAsync(Ct)).ShouldNotBeNull();

        var reported = await leader.Get<PetitionFigures>().HandleAsync("JT/YQ/", Period.MonthOf(TestClock.Today), Ct);
        (shown.TimelyNotice.Now, shown.OnTime.Now).ShouldBe((reported.TimelyNotice, reported.OnTime));
        (shown.InHand, shown.Late).ShouldBe((1, 1));
    }

    private static async Task<IReadOnlyList<DutyRow>> DutiesOfAsync(TestPortal portal, string userName)
    {
        await using var scope = await portal.AsAsync(userName);
        return [.. (await scope.Get<MyDuties>().HandleAsync(Ct)).Groups.SelectMany(group => group.Rows)];
    }
}
