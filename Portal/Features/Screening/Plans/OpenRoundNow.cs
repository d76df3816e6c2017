using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Opens the round of the running period of a plan by hand, before or after its day.</summary>
public sealed class OpenRoundNow(CurrentUser currentUser, PortalContexts contexts, AccessLog access, OpenRound open, ChinaTime time)
{
    /// <returns>The number of the round; refused when the period has its round already.</returns>
    public async Task<Result<string>> HandleAsync(Guid planId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RunScreening) is not null)
        {
            return await access.RefuseAsync(user, "screening.round.open", planId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        if (!await db.Plans.AnyAsync(plan => plan.Id == planId, ct))
        {
            return await access.DenyAsync(user, "screening.round.open", planId.ToString(), ct);
        }

        return await open.HandleAsync(planId, time.Today, ct);
    }
}
