using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Notifications;

/// <summary>Climbs the reminder ladder each hour of the working day and at start; what it writes is delivered by <see cref="DeliverOutboxJob"/>.</summary>
public sealed class SendRemindersJob(CurrentUser currentUser, SendReminders send) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("提醒");
        await send.HandleAsync(ct);
    }
}
