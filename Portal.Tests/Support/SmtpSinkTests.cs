using MailKit.Net.Smtp;
using MimeKit;

namespace Portal.Tests.Support;

public sealed class SmtpSinkTests
{
    [Fact]
    public async Task A_mail_that_the_server_took_can_be_read_back()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var sink = await SmtpSink.StartAsync();
        var mail = new MimeMessage(
            [new MailboxAddress("信访排查", "portal@example.com")], [new MailboxAddress("孙三", "clerk@example.com")], "信访件即将到期", new TextPart("plain") { Text = "请办理。" });
        using (var client = new SmtpClient())
        {
            await client.ConnectAsync(SmtpSink.Host, sink.Port, MailKit.Security.SecureSocketOptions.None, ct);
            await client.SendAsync(mail, ct);
            await client.DisconnectAsync(quit: true, ct);
        }

        var mails = await sink.MailsAsync();

        mails.ShouldHaveSingleItem().Subject.ShouldBe("信访件即将到期");
    }
}
