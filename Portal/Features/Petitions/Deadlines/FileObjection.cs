using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>The unit that got the matter objects and asks to give it back (提出异议); it stays responsible until the sender agrees.</summary>
public sealed class FileObjection(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string reason, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AcceptPetition, "petition.objection.file"), async (turn, token) =>
        {
            await turn.LoadObjectionsAsync(token);
            return ObjectionRule.File(turn.Petition, PlainText.Of(reason), turn.User.Id, turn.Calendar, turn.Now, turn.Today);
        }, ct);
}
