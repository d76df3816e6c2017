using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Passes a petition to a unit with the day by which it must answer (交办).</summary>
public sealed class AssignPetition(PetitionSteps steps, AccessLog access)
{
    public Task<Result> HandleAsync(string number, Guid toUnitId, DateOnly dueOn, string instruction, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.AssignPetition, "petition.assign"), async (turn, token) =>
        {
            var unit = await HandlingUnits.In(turn.Db, turn.User).SingleOrDefaultAsync(unit => unit.Id == toUnitId, token);
            if (unit is null)
            {
                await access.DenyAsync(turn.User, "petition.assign", toUnitId.ToString(), token);
                return FeatureRefusals.UnitCannotHandle;
            }

            return turn.Petition.Assign(unit.Id, dueOn, PlainText.Of(instruction), turn.Calendar, turn.Now, turn.Today);
        }, ct);
}
