using Microsoft.EntityFrameworkCore;
using MimeKit;
using Portal.Data;
using Portal.Features.Notifications;

namespace Portal.Tests.Features.Notifications;

public sealed class DeliverMailTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task One_mail_a_person_tells_of_all_that_is_due_in_Chinese_and_without_personal_data(DatabaseProvider provider)
    {
        await using var sink = await SmtpSink.StartAsync();
        await using var portal = await TestPortal.CreateAsync(provider, settings: SettingsOf(sink.Port));
        await portal.Database.GiveMailAsync("clerk", "clerk@example.com");
        var petition = await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(8);

        await portal.Services.RemindAsync();
        await portal.Services.DeliverAsync();
        await portal.Services.DeliverAsync();

        var mail = (await sink.MailsAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("信访排查：2 项到期提醒");
        mail.TextBody!.ShouldContain(petition.Number);
        mail.TextBody!.ShouldContain("http://127.0.0.1:5080/inbox");
        mail.TextBody!.ShouldNotContain(petition.Subject);
        mail.To.Mailboxes.Single().Address.ShouldBe("clerk@example.com");
        mail.MessageId.ShouldBe($"{(await MailRowAsync(portal)).Id:N}@example.com");
    }

    [Theory, DatabaseProviders]
    public async Task A_mail_that_finds_no_server_waits_and_is_delivered_once_when_it_is_back(DatabaseProvider provider)
    {
        var port = await DeadPortAsync();
        await using var portal = await PortalWithMailAsync(provider, port);

        await portal.Services.DeliverAsync();
        await portal.Services.DeliverAsync();
        var down = await MailRowAsync(portal);
        await using var sink = await SmtpSink.StartAsync(port);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.Services.DeliverAsync();
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await portal.Services.DeliverAsync();

        (down.Attempts, down.SentAt, down.NextTryAt).ShouldBe((1, null, TestClock.Start.AddDays(8).AddMinutes(1)));
        down.LastError.ShouldStartWith("SocketException:");
        (await sink.MailsAsync()).Count.ShouldBe(1);
        (await MailRowAsync(portal)).LastError.ShouldBe("");
    }

    [Theory, DatabaseProviders]
    public async Task A_mail_that_is_too_old_is_left_to_the_inbox(DatabaseProvider provider)
    {
        var port = await DeadPortAsync();
        await using var portal = await PortalWithMailAsync(provider, port);
        await portal.Services.DeliverAsync();
        await using var sink = await SmtpSink.StartAsync(port);

        portal.Clock.Advance(MailBackoff.Life);
        await portal.Services.DeliverAsync();

        (await sink.MailsAsync()).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Bad_addresses_keep_nobody_else_from_their_mail(DatabaseProvider provider)
    {
        await using var sink = await SmtpSink.StartAsync();
        await using var portal = await TestPortal.CreateAsync(provider, settings: SettingsOf(sink.Port));
        await portal.Database.GiveMailAsync("leader", "周五@例子.example");
        await portal.Database.GiveMailAsync("unithead", "unithead@example.com\r\nBcc: other@example.com");
        await portal.Database.GiveMailAsync("clerk", "clerk@example.com");
        await portal.Database.AssignedPetitionAsync();
        portal.Database.GoToDay(16);

        await portal.Services.RemindAsync();
        await portal.Services.DeliverAsync();

        (await sink.MailsAsync()).SelectMany(mail => mail.To.Mailboxes.Concat(mail.Bcc.Mailboxes)).ShouldHaveSingleItem().Address.ShouldBe("clerk@example.com");
        await using var db = portal.Open();
        var held = await db.Outbox.Where(message => message.Channel == Channels.Smtp && message.SentAt == null).ToListAsync(Ct);
        held.Select(message => message.Attempts).ShouldBe([1, 1]);
        held.ShouldAllBe(message => message.LastError != "" && !message.LastError.Contains("example"));
    }

    [Theory, DatabaseProviders]
    public async Task Two_nodes_that_deliver_at_once_send_each_mail_once(DatabaseProvider provider)
    {
        await using var sink = await SmtpSink.StartAsync();
        await using var portal = await PortalWithMailAsync(provider, sink.Port);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(portal.Services.DeliverAsync, Ct)));

        (await sink.MailsAsync()).Count.ShouldBe(1);
        await using var db = portal.Open();
        (await db.Inbox.CountAsync(Ct)).ShouldBe(await db.Outbox.CountAsync(message => message.Channel == Channels.Inbox, Ct));
    }

    [Fact]
    public void A_line_break_in_a_subject_starts_no_header()
    {
        var message = new OutboxMessage { Key = "k", Channel = Channels.Smtp, Subject = "提醒\r\nBcc: other@example.com", Body = "正文", Link = "/inbox" };

        var mail = OutgoingMail.Of(message, "clerk@example.com", new SmtpOptions { Host = "h", From = "portal@example.com" }, "http://portal")!;

        mail.Subject.ShouldBe("提醒 Bcc: other@example.com");
        mail.Headers.Contains(HeaderId.Bcc).ShouldBeFalse();
    }

    [Fact]
    public void A_mail_waits_longer_each_time_and_less_while_the_server_is_away()
    {
        Enumerable.Range(1, 5).Select(MailBackoff.After).Select(wait => wait.TotalMinutes).ShouldBe([1, 5, 15, 60, 60]);
        Enumerable.Range(1, 5).Select(MailBackoff.AfterOutage).Select(wait => wait.TotalMinutes).ShouldBe([1, 5, 5, 5, 5]);
    }

    private static Dictionary<string, string> SettingsOf(int port) =>
        new() { ["Smtp:Host"] = SmtpSink.Host, ["Smtp:Port"] = $"{port}", ["Smtp:From"] = "portal@example.com" };

    private static async Task<int> DeadPortAsync()
    {
        await using var sink = await SmtpSink.StartAsync();
        return sink.Port;
    }

    private static async Task<TestPortal> PortalWithMailAsync(DatabaseProvider provider, int port)
    {
        var portal = await TestPortal.CreateAsync(provider, settings: SettingsOf(port));
        await portal.Database.GiveMailAsync("clerk", "clerk@example.com");
        await portal.Database.PetitionAsync();
        portal.Database.GoToDay(8);
        await portal.Services.RemindAsync();
        return portal;
    }

    private static async Task<OutboxMessage> MailRowAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        return await db.Outbox.AsNoTracking().SingleAsync(message => message.Channel == Channels.Smtp, Ct);
    }
}
