using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Takes a matter that is not simple after all back to the ordinary way (转为普通办理).</summary>
public sealed class LeaveFastTrack(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.simple.leave"), turn => FastTrack.Leave(turn.Petition), ct);
}
