using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Sends the opinion back to its drafter with a note (退回).</summary>
public sealed class ReturnOpinion(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveOpinion, "petition.opinion.return"), turn => turn.Petition.ReturnOpinion(PlainText.Of(note)), ct);
}
