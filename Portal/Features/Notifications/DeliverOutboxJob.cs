using Portal.Jobs;

namespace Portal.Features.Notifications;

/// <summary>Empties the outbox each minute.</summary>
public sealed class DeliverOutboxJob(DeliverOutbox deliver) : IPortalJob
{
    public Task RunAsync(CancellationToken ct) => deliver.HandleAsync(ct);
}
