using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Starts the 60 days of every petition that nobody has accepted by day 15: silence gains nothing.</summary>
public sealed class StartSilentClocks(PortalContexts contexts, CurrentUser currentUser, PetitionSteps steps, ChinaTime time)
{
    private static readonly Refusal s_nothing = new("petition.silence.none", "期限已经在走。");

    /// <returns>How many were started.</returns>
    public async Task<int> HandleAsync(CancellationToken ct)
    {
        var today = time.Today;
        List<string> numbers;
        await using (var db = contexts.Open(await currentUser.GetAsync(ct)))
        {
            numbers = await db.Petitions.AsNoTracking()
                .Where(petition => petition.Status == PetitionStatus.Registered || petition.Status == PetitionStatus.Assigned)
                .Where(petition => petition.Clocks.Any(clock => clock.Kind == ClockKind.Notice && clock.TargetOn < today) && !petition.Clocks.Any(clock => clock.Kind == ClockKind.Handling))
                .OrderBy(petition => petition.Number).Select(petition => petition.Number).ToListAsync(ct);
        }

        var started = 0;
        foreach (var number in numbers)
        {
            // Each by itself: one that somebody changes at this moment is found again by the next run.
            var result = await steps.TakeAsync(new(number, Permission.AcceptPetition, "petition.silence"), turn =>
                SilenceRule.Start(turn.Petition, turn.Calendar, turn.Now, turn.Today) ? Result.Ok : s_nothing, ct);
            started += result.IsOk ? 1 : 0;
        }

        return started;
    }
}
