using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Adds a point that the petitioner brought up after registration (补充要点).</summary>
public sealed class AddPetitionClaim(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string text, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.claim"), turn => turn.Petition.AddClaim(PlainText.Of(text), turn.Now), ct);
}
