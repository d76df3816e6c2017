using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>Climbs the reminder ladder each hour of the working day and at start, and delivers what it wrote.</summary>
public sealed class SendRemindersJob(CurrentUser currentUser, SendReminders send, DeliverOutbox deliver) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("提醒");
        await send.HandleAsync(ct);
        await deliver.HandleAsync(ct);
    }
}
