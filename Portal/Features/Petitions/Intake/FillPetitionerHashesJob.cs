using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>At start and each night: hashes of petitioners that are still missing; once all are made it finds nothing.</summary>
public sealed class FillPetitionerHashesJob(CurrentUser currentUser, FillPetitionerHashes fill) : IPortalJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("登记");
        await fill.HandleAsync(ct);
    }
}
