using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;

namespace Portal.Features.Notifications;

/// <summary>Sends due mails one by one. A mail is claimed before it is tried, so that two nodes do not send it both.</summary>
public sealed partial class DeliverMail(
    IDbContextFactory<PortalDbContext> factory, IOptions<SmtpOptions> options, IOptions<PortalOptions> portal, TimeProvider time, ILogger<DeliverMail> logger)
{
    private const int PerRun = 500;

    public async Task HandleAsync(CancellationToken ct)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        await using var session = new MailSession(options.Value, time);
        foreach (var (message, address) in await DueAsync(ct))
        {
            if (!await ClaimAsync(message, ct))
            {
                continue;
            }

            var fault = OutgoingMail.Of(message, address, options.Value, portal.Value.PublicUrl) is { } mail ? await session.SendAsync(mail, ct) : MailFault.NoAddress;
            // The server has the mail or has refused it: what became of it is written down even when the program is about to stop.
            await SettleAsync(message, fault, CancellationToken.None);
            if (fault is { IsOutage: true })
            {
                return;
            }
        }
    }

    private async Task<IReadOnlyList<(OutboxMessage Message, string? Address)>> DueAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var (now, oldest) = (time.GetUtcNow(), time.GetUtcNow() - MailBackoff.Life);
        var due = await db.Outbox.AsNoTracking()
            .Where(message => message.Channel == Channels.Smtp && message.SentAt == null && message.NextTryAt <= now && message.CreatedAt > oldest)
            .OrderBy(message => message.NextTryAt).ThenBy(message => message.Id).Take(PerRun)
            .GroupJoin(db.Users.Where(user => !user.IsDisabled), message => message.RecipientId, user => user.Id, (message, users) => new { message, users })
            .SelectMany(row => row.users.DefaultIfEmpty(), (row, user) => new { row.message, Address = user!.Email })
            .OrderBy(row => row.message.NextTryAt).ThenBy(row => row.message.Id)
            .ToListAsync(ct);
        return [.. due.Select(row => (row.message, row.Address))];
    }

    private async Task<bool> ClaimAsync(OutboxMessage message, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var (attempts, until) = (message.Attempts + 1, time.GetUtcNow() + MailBackoff.After(message.Attempts + 1));
        var claimed = await db.Outbox.Where(m => m.Id == message.Id && m.SentAt == null && m.Attempts == message.Attempts)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Attempts, attempts).SetProperty(m => m.NextTryAt, until), ct);
        return claimed == 1;
    }

    private async Task SettleAsync(OutboxMessage message, MailFault? fault, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var own = db.Outbox.Where(m => m.Id == message.Id);
        if (fault is null)
        {
            await own.ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now).SetProperty(m => m.LastError, ""), ct);
            return;
        }

        LogFailed(message.Id, fault.Code);
        var until = now + (fault.IsOutage ? MailBackoff.AfterOutage(message.Attempts + 1) : MailBackoff.After(message.Attempts + 1));
        await own.ExecuteUpdateAsync(set => set.SetProperty(m => m.LastError, fault.Code).SetProperty(m => m.NextTryAt, until), ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {MessageId} was not delivered: {Fault}")]
    private partial void LogFailed(Guid messageId, string fault);
}
