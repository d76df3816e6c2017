using Microsoft.EntityFrameworkCore;
using Portal.Domain.Petitions.Dispositions;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Finds what waits for a leader or a second person on one petition.</summary>
internal static class Readings
{
    public static Task<LeaderReading?> NewestAsync(PetitionTurn turn, CancellationToken ct) =>
        turn.Db.LeaderReadings.Where(reading => reading.PetitionId == turn.Petition.Id).OrderByDescending(reading => reading.Id).FirstOrDefaultAsync(ct);

    public static Task<NonAcceptance?> NewestRefusalAsync(PetitionTurn turn, CancellationToken ct) =>
        turn.Db.NonAcceptances.Where(refusal => refusal.PetitionId == turn.Petition.Id).OrderByDescending(refusal => refusal.Id).FirstOrDefaultAsync(ct);
}
