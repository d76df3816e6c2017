using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>What stands between a lead unit's opinion and its approval: tasks without an answer or a reason, and a lead matter that answers for it.</summary>
internal static class SubmitGuard
{
    public static async Task<Refusal?> FaultAsync(PortalDbContext db, Petition petition, CancellationToken ct)
    {
        if (petition.MergedIntoId is not null)
        {
            return CooperationRefusals.AnsweredByLead;
        }

        var open = await db.AssistTasks.CountAsync(task => task.PetitionId == petition.Id && task.State == AssistState.Open, ct);
        return open == 0 ? null : CooperationRefusals.AssistOpen(open);
    }
}
