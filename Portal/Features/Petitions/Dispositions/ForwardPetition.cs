using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Passes a petition to the competent unit without demanding a result, and tells the petitioner (转送).</summary>
public sealed class ForwardPetition(PetitionSteps steps, CurrentUser currentUser, AccessLog access, PaperIssuer papers)
{
    /// <returns>As <see cref="PetitionSteps.TakeAsync(PetitionStep, Func{PetitionTurn, CancellationToken, Task{Result}}, CancellationToken)"/>; from the third passing-on refused for all but a leader.</returns>
    public async Task<Result> HandleAsync(string number, Guid toUnitId, string note, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var byLeader = !user.Can(Permission.ForwardPetition) && user.Can(Permission.DecideTransfer);
        return await steps.TakeAsync(new(number, byLeader ? Permission.DecideTransfer : Permission.ForwardPetition, "petition.forward"), async (turn, token) =>
        {
            if (await HandlingUnits.FindAsync(turn, toUnitId, "petition.forward", access, token) is not { } unit)
            {
                return FeatureRefusals.UnitCannotHandle;
            }

            var result = Dispatch.Forward(
                turn.Petition, unit.Id, PlainText.Of(note), byLeader, turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, ForwardLetter.Kind, ForwardLetter.Title, ForwardLetter.Of, token);
                await papers.IssueAsync(turn, WhereaboutsNotice.Kind, WhereaboutsNotice.Title, WhereaboutsNotice.Of, token);
            }

            return result;
        }, ct);
    }
}
