using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Portal.Features.Notifications;

/// <summary>One connection to the mail server, opened with the first mail and used for all of a run.</summary>
internal sealed class MailSession(SmtpOptions options, TimeProvider time) : IAsyncDisposable
{
    // Shorter than the shortest wait between tries, so that no mail is tried twice at once.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(40);

    private readonly SmtpClient _client = new() { Timeout = 20_000 };

    /// <returns>Null when the server took the mail.</returns>
    public async Task<MailFault?> SendAsync(MimeMessage mail, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(s_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        var isConnected = false;
        try
        {
            await ConnectAsync(either.Token);
            isConnected = true;
            await _client.SendAsync(mail, either.Token);
            return null;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested && MailFault.Of(fault, isConnected) is not null)
        {
            return MailFault.Of(fault, isConnected);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_client.IsConnected)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
            try
            {
                await _client.DisconnectAsync(quit: true, patience.Token);
            }
            catch (Exception fault) when (MailFault.Of(fault, isConnected: true) is not null)
            {
                // Everything was sent or counted as failed already; a server that does not answer the good-bye changes nothing.
            }
        }

        _client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken ct)
    {
        if (_client.IsConnected)
        {
            return;
        }

        var security = !options.UseTls ? SecureSocketOptions.None : options.Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await _client.ConnectAsync(options.Host, options.Port, security, ct);
        if (options.UserName.Length > 0)
        {
            await _client.AuthenticateAsync(options.UserName, options.Password, ct);
        }
    }
}
