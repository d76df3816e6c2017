using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>The unit that registered the petition takes it in itself and tells the petitioner (自办).</summary>
public sealed class HandlePetitionHere(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetitionHere, "petition.handle-here"), async (turn, token) =>
        {
            var result = Dispatch.HandleHere(turn.Petition, turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, AcceptanceNotice.Kind, AcceptanceNotice.Title, AcceptanceNotice.Of, token);
            }

            return result;
        }, ct);
}
