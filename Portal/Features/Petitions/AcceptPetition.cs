using Portal.Domain;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>The unit takes the matter in and issues the written notice (受理并出具告知书); the 60 days start.</summary>
public sealed class AcceptPetition(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AcceptPetition, "petition.accept"), async (turn, token) =>
        {
            var result = turn.Petition.Accept(turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, AcceptanceNotice.Kind, AcceptanceNotice.Title, AcceptanceNotice.Of, token);
            }

            return result;
        }, ct);
}
