using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>The unit takes the matter in and issues the written notice (受理并出具告知书); the 60 days start.</summary>
public sealed class AcceptPetition(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) => HandleAsync(number, onFastTrack: false, ct);

    /// <param name="number">Number as in the address.</param>
    /// <param name="onFastTrack">Whether it is a simple first matter, to be answered in 10 working days (简易办理).</param>
    /// <param name="ct">Cancels before the save.</param>
    public Task<Result> HandleAsync(string number, bool onFastTrack, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AcceptPetition, "petition.accept"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            var result = turn.Petition.Accept(turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk && onFastTrack)
            {
                result = FastTrack.Choose(turn.Petition, turn.Petition.IsRepeat, turn.Calendar, turn.Now);
            }

            if (result.IsOk)
            {
                ObjectionRule.Settle(turn.Petition, turn.User.Id, turn.Now);
                await papers.IssueAsync(turn, AcceptanceNotice.Kind, AcceptanceNotice.Title, AcceptanceNotice.Of, token);
            }

            return result;
        }, ct);
}
