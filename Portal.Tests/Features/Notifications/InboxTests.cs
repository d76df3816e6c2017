using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Features.Notifications;

namespace Portal.Tests.Features.Notifications;

public sealed class InboxTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_reminder_reaches_the_inbox_with_its_link_and_the_reason(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var petition = await portal.Database.AssignedPetitionAsync();
        await RemindAndDeliverAsync(portal, day: 9);

        await using var head = await portal.AsAsync("unithead");
        var inbox = await head.Get<ListInbox>().HandleAsync(1, Ct);

        inbox.Items.ShouldContain(row => row.Subject == $"信访件 {petition.Number}：反馈办理结果，还有 1 天"
            && row.Facts == "综采一队，应于2026年3月20日完成。"
            && row.Why == "因为你是单位负责人，“综采一队”的事项明天到期。"
            && row.Link == $"/petitions/{petition.Number}");
    }

    [Theory, DatabaseProviders]
    public async Task Deliveries_at_the_same_time_deliver_each_line_once_and_quietly(DatabaseProvider provider)
    {
        using var errors = new LoggedErrors();
        await using var portal = await TestPortal.CreateAsync(provider, configure: errors.AddTo);
        for (var i = 0; i < 10; i++)
        {
            await portal.Database.AssignedPetitionAsync();
        }

        portal.Database.GoToDay(8);
        await portal.Services.RemindAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(portal.Services.DeliverAsync, Ct)));

        await using var db = portal.Open();
        (await db.Inbox.CountAsync(Ct), await db.Outbox.CountAsync(message => message.SentAt == null, Ct)).ShouldBe((40, 0));
        errors.Lines.ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Unread_lines_stand_before_read_ones_and_the_bell_counts_them(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        await RemindAndDeliverAsync(portal, day: 8);
        await using var head = await portal.AsAsync("unithead");
        var newest = (await head.Get<ListInbox>().HandleAsync(1, Ct)).Items[0];

        await head.Get<MarkInboxRead>().OneAsync(newest.Id, Ct);

        var inbox = await head.Get<ListInbox>().HandleAsync(1, Ct);
        inbox.Items.Select(row => row.IsRead).ShouldBe([false, true]);
        inbox.Items[^1].Id.ShouldBe(newest.Id);
        (await head.Get<CountUnread>().HandleAsync(Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task All_read_leaves_what_arrived_after_the_look(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        await RemindAndDeliverAsync(portal, day: 8);
        var seenAt = portal.Clock.GetUtcNow();
        await RemindAndDeliverAsync(portal, day: 9);
        await using var head = await portal.AsAsync("unithead");

        await head.Get<MarkInboxRead>().AllAsync(seenAt, Ct);

        (await head.Get<ListInbox>().HandleAsync(1, Ct)).Unread.ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Nobody_reads_or_marks_the_lines_of_another(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.Database.AssignedPetitionAsync();
        await RemindAndDeliverAsync(portal, day: 8);
        await using var head = await portal.AsAsync("unithead");
        await using var officer = await portal.AsAsync("officer");
        var others = (await head.Get<ListInbox>().HandleAsync(1, Ct)).Items[0];

        await officer.Get<MarkInboxRead>().OneAsync(others.Id, Ct);
        await officer.Get<MarkInboxRead>().AllAsync(portal.Clock.GetUtcNow(), Ct);

        (await officer.Get<ListInbox>().HandleAsync(1, Ct)).Total.ShouldBe(0);
        (await head.Get<ListInbox>().HandleAsync(1, Ct)).Unread.ShouldBe(2);
    }

    private static async Task RemindAndDeliverAsync(TestPortal portal, int day)
    {
        portal.Database.GoToDay(day);
        await portal.Services.RemindAsync();
        await portal.Services.DeliverAsync();
    }
}
