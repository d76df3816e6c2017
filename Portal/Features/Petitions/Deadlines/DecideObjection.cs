using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>The sender verifies an objection and takes the matter back with a letter to the unit, or leaves it with the unit (核实异议).</summary>
public sealed class DecideObjection(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> AgreeAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AssignPetition, "petition.objection.agree"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            var objection = ObjectionRule.Open(turn.Petition);
            var result = ObjectionRule.Agree(turn.Petition, PlainText.Of(note), turn.User.Id, turn.Now, turn.Today);
            if (result.IsOk)
            {
                var unit = await PaperIssuer.FullNameAsync(turn.Db, objection!.ByUnitId, token);
                await papers.IssueAsync(turn, ReturnLetter.Kind, ReturnLetter.Title, facts => ReturnLetter.Of(facts, objection, unit), token);
            }

            return result;
        }, ct);

    public Task<Result> RefuseAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AssignPetition, "petition.objection.refuse"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            return ObjectionRule.Refuse(turn.Petition, PlainText.Of(note), turn.User.Id, turn.Now);
        }, ct);
}
