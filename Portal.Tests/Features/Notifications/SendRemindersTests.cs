using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Tests.Features.Notifications;

public sealed class SendRemindersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_second_run_writes_nothing_more(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(8);

        var first = await portal.Services.RemindAsync();
        var second = await portal.Services.RemindAsync();

        (first, second).ShouldBe((4, 0));
        (await portal.Database.ToldAsync()).ShouldBe(["clerk Before3", "clerk Before7", "unithead Before3", "unithead Before7"]);
    }

    [Theory, DatabaseProviders]
    public async Task Runs_at_the_same_time_write_each_reminder_once_and_quietly(DatabaseProvider provider)
    {
        using var errors = new LoggedErrors();
        await using var portal = await TestPortal.CreateAsync(provider, configure: errors.AddTo);
        for (var i = 0; i < 10; i++)
        {
            await portal.Database.AssignedPetitionAsync();
        }

        portal.Database.GoToDay(8);

        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(portal.Services.RemindAsync, Ct)));

        written.Sum().ShouldBe(40);
        await using var db = portal.Open();
        (await db.Reminders.CountAsync(Ct), await db.Outbox.CountAsync(Ct)).ShouldBe((40, 40));
        errors.Lines.ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task The_reminder_job_leaves_the_delivery_to_the_job_of_each_minute(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(8);
        await using (var job = portal.AsNobody())
        {
            await job.Get<SendRemindersJob>().RunAsync(Ct);
        }

        await using var db = portal.Open();
        (await db.Outbox.CountAsync(message => message.SentAt == null, Ct), await db.Inbox.CountAsync(Ct)).ShouldBe((1, 0));
        await portal.Services.DeliverAsync();
        (await db.Outbox.CountAsync(message => message.SentAt == null, Ct), await db.Inbox.CountAsync(Ct)).ShouldBe((0, 1));
    }

    [Theory, DatabaseProviders]
    public async Task A_server_that_was_off_for_days_catches_up_with_the_stage_of_today_only(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(8);
        await portal.Services.RemindAsync();

        portal.Database.GoToDay(14);
        await portal.Services.RemindAsync();

        (await portal.Database.ToldAsync()).ShouldBe(["clerk Before1", "clerk Before7"]);
    }

    [Theory, DatabaseProviders]
    public async Task Nothing_is_said_before_the_first_stage(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(7);

        (await portal.Services.RemindAsync()).ShouldBe(0);
    }

    [Theory, DatabaseProviders]
    public async Task A_late_clock_is_told_to_the_leader_of_its_own_mine(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(16);

        await portal.Services.RemindAsync();

        (await portal.Database.ToldAsync()).ShouldBe(["clerk After1", "leader After1"]);
    }

    [Theory, DatabaseProviders]
    public async Task A_visit_is_told_to_the_people_of_the_unit(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.VisitAsync("JT/YQ/ZC1/");

        await portal.Services.RemindAsync();

        (await portal.Database.ToldAsync()).ShouldBe(["cadre Before7", "unithead Before7"]);
    }

    [Theory, DatabaseProviders]
    public async Task A_unit_without_people_of_its_own_falls_to_the_officer(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.VisitAsync("JT/YQ/CZ1/");

        await portal.Services.RemindAsync();

        (await portal.Database.ToldAsync()).ShouldBe(["officer Before7"]);
    }

    [Theory, DatabaseProviders]
    public async Task An_open_screening_task_is_told_to_its_unit_and_to_the_leader_without_a_link_that_leads_nowhere(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await OpenTaskAsync(portal);
        portal.Database.GoToDay(11);

        await portal.Services.RemindAsync();

        (await portal.Database.ToldAsync()).ShouldBe(["cadre After1", "leader After1", "unithead After1"]);
        await using var db = portal.Open();
        var links = await db.Outbox.OrderBy(message => message.Link).Select(message => message.Link).ToListAsync(Ct);
        links[0].ShouldBe("");
        links[1].ShouldStartWith("/screening/tasks/");
    }

    [Theory, DatabaseProviders]
    public async Task What_leaves_the_store_holds_number_unit_step_and_date_but_nothing_of_the_people_or_the_cause(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var petition = await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(8);

        await portal.Services.RemindAsync();

        await using var db = portal.Open();
        var text = string.Join('\n', (await db.Outbox.ToListAsync(Ct)).Select(message => $"{message.Subject}\n{message.Body}\n{message.Link}"));
        text.ShouldContain($"信访件 {petition.Number}：书面告知受理情况，还有 7 天");
        text.ShouldContain("综采一队，应于2026年3月25日完成。");
        text.ShouldContain($"/petitions/{petition.Number}");
        string[] kept = [petition.Subject, petition.OwnWords, petition.Summary, .. petition.Claims.Select(claim => claim.Text), "外包", "孙三", "钱二"];
        kept.ShouldAllBe(words => !text.Contains(words));
    }

    [Theory, DatabaseProviders]
    public async Task Nobody_but_the_system_sends_reminders(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var clerk = await portal.AsAsync("clerk");

        (await clerk.Get<SendReminders>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }

    private static async Task OpenTaskAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        var template = ChecklistTemplate.Publish("测试清单", 1, [new NewChecklistItem("WB", "外包队伍", "企管", "WB1", "工资是否按月发放？", "")], TestClock.Start);
        var plan = A.MonthlyPlan(await ReminderRun.UnitAsync(db, "JT/YQ/"), daysToFill: 10, templateName: template.Name);
        db.AddRange(template, plan);
        db.Add(ScreeningRound.Open("LC-TEST-001", plan, TestClock.Today, template.Id, TestClock.Today, [await ReminderRun.UnitAsync(db, "JT/YQ/ZC1/")], TestClock.Start));
        await db.SaveChangesAsync(Ct);
    }
}
