using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Proposes not to accept a petition; a second person signs (不予受理送审).</summary>
public sealed class ProposeNonAcceptance(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, NonAcceptanceGround? ground, string facts, string place, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.not-accepted.propose"), async (turn, token) =>
        {
            var result = NonAcceptance.Propose(
                turn.Petition, await Readings.NewestRefusalAsync(turn, token), ground, PlainText.Of(facts), PlainText.Of(place), turn.User.Id, turn.Now);
            if (!result.IsOk)
            {
                return result.Refusal;
            }

            turn.Db.Add(result.Value);
            return Result.Ok;
        }, ct);
}
