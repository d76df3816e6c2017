using Portal.Domain;
using Portal.Domain.Petitions.Intake;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>Records that the petitioner heard the registration read out and confirmed it (宣读确认).</summary>
public sealed class ConfirmReadBack(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.read-back"), turn => IntakeChecks.ConfirmReadBack(turn.Petition, turn.Now), ct);
}
