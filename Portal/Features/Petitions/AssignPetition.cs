using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Passes a petition to a unit with the day by which it must answer (交办).</summary>
public sealed class AssignPetition(PetitionSteps steps, CurrentUser currentUser, AccessLog access, PaperIssuer papers)
{
    /// <returns>As <see cref="PetitionSteps.TakeAsync(PetitionStep, Func{PetitionTurn, CancellationToken, Task{Result}}, CancellationToken)"/>; from the third passing-on refused for all but a leader.</returns>
    public async Task<Result> HandleAsync(string number, Guid toUnitId, DateOnly dueOn, string instruction, CancellationToken ct)
    {
        var byLeader = (await currentUser.GetAsync(ct)) is { } user && !user.Can(Permission.AssignPetition) && user.Can(Permission.DecideTransfer);
        return await steps.TakeAsync(new(number, byLeader ? Permission.DecideTransfer : Permission.AssignPetition, "petition.assign"), async (turn, token) =>
        {
            if (TransferRule.Fault(turn.Petition, byLeader) is { } fault)
            {
                return fault;
            }

            if (await HandlingUnits.FindAsync(turn, toUnitId, "petition.assign", access, token) is not { } unit)
            {
                return FeatureRefusals.UnitCannotHandle;
            }

            var result = turn.Petition.Assign(unit.Id, dueOn, PlainText.Of(instruction), turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, AssignmentLetter.Kind, AssignmentLetter.Title, AssignmentLetter.Of, token);
            }

            return result;
        }, ct);
    }
}
