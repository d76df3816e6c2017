using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Ends the handling of a petition (办结).</summary>
public sealed class ClosePetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ClosePetition, "petition.close"), turn => turn.Petition.Close(turn.Today), ct);
}
