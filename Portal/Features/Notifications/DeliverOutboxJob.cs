using Hangfire;
using Portal.Jobs;

namespace Portal.Features.Notifications;

/// <summary>
/// Delivers what is due in the outbox each minute, first in the house, then by mail. The next minute is the retry; a run that outlasts
/// its minute may have another beside it, which finds nothing that the first has taken.
/// </summary>
[AutomaticRetry(Attempts = 0)]
public sealed class DeliverOutboxJob(DeliverToInbox inbox, DeliverMail mail, JobHeartbeat heartbeat) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        await inbox.HandleAsync(ct);
        heartbeat.Beat();
        await mail.HandleAsync(ct);
    }
}
