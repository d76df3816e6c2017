using MimeKit;
using Portal.Data;

namespace Portal.Features.Notifications;

/// <summary>Makes the mail of an outbox message.</summary>
internal static class OutgoingMail
{
    /// <summary>Null when the address is none.</summary>
    public static MimeMessage? Of(OutboxMessage message, string? address, SmtpOptions options, string publicUrl)
    {
        if (!MailboxAddress.TryParse(OneLine(address ?? ""), out var to) || !to.Address.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var from = MailboxAddress.Parse(options.From);
        from.Name = "信访排查";
        var mail = new MimeMessage([from], [new MailboxAddress("", to.Address)], OneLine(message.Subject), new TextPart("plain")
        {
            Text = $"{message.Body}\n\n{publicUrl.TrimEnd('/')}{message.Link}\n",
        });
        // The same message sent twice has the same id, so that mail programs show it once.
        mail.MessageId = $"{message.Id:N}@{from.Domain}";
        mail.Date = message.CreatedAt;
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\r', ' ').Replace('\n', ' ').Trim();
}
