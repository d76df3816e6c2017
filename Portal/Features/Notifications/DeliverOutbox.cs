namespace Portal.Features.Notifications;

/// <summary>Delivers what is due in the outbox: first in the house, then by mail.</summary>
public sealed class DeliverOutbox(DeliverToInbox inbox, DeliverMail mail)
{
    public async Task HandleAsync(CancellationToken ct)
    {
        await inbox.HandleAsync(ct);
        await mail.HandleAsync(ct);
    }
}
