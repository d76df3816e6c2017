using Portal.Features.Calendar;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Each night, and at start: the 60 days of silent matters, and clocks that began while the calendar was being changed.</summary>
public sealed class KeepClocksJob(CurrentUser currentUser, StartSilentClocks silence, FollowAllClocks follow) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("时限");
        await silence.HandleAsync(ct);
        await follow.HandleAsync(ct);
    }
}
