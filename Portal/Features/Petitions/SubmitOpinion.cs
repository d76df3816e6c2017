using Portal.Domain;
using Portal.Features.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Sends the opinion to the unit head for approval (送审).</summary>
public sealed class SubmitOpinion(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.opinion.submit"), async (turn, token) =>
            await SubmitGuard.FaultAsync(turn.Db, turn.Petition, token) is { } fault ? fault : turn.Petition.SubmitOpinion(), ct);
}
