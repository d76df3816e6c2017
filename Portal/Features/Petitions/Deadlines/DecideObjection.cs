using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>The sender verifies an objection and takes the matter back, or leaves it with the unit (核实异议).</summary>
public sealed class DecideObjection(PetitionSteps steps)
{
    public Task<Result> AgreeAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AssignPetition, "petition.objection.agree"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            return ObjectionRule.Agree(turn.Petition, PlainText.Of(note), turn.User.Id, turn.Now, turn.Today);
        }, ct);

    public Task<Result> RefuseAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AssignPetition, "petition.objection.refuse"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            return ObjectionRule.Refuse(turn.Petition, PlainText.Of(note), turn.User.Id, turn.Now);
        }, ct);
}
