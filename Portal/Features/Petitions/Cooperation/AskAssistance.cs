using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>The lead unit asks one or more units to assist, each with a task of its own (协办).</summary>
public sealed class AskAssistance(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, IReadOnlyList<Guid> unitIds, string request, DateOnly dueOn, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.assist.ask"), async (turn, token) =>
        {
            if (unitIds.Count == 0)
            {
                return CooperationRefusals.AssistUnitMissing;
            }

            var units = await MineUnits.Of(turn.Db, turn.Petition).Where(unit => unitIds.Contains(unit.Id)).ToListAsync(token);
            var busy = await turn.Db.AssistTasks.AsNoTracking().Where(task => task.PetitionId == turn.Petition.Id && (task.State == AssistState.Open || task.State == AssistState.Answered))
                .Select(task => task.UnitId).ToListAsync(token);
            foreach (var unitId in unitIds)
            {
                var unit = units.Find(each => each.Id == unitId);
                var asked = unit is null ? FeatureRefusals.UnitCannotHandle
                    : busy.Contains(unitId) ? CooperationRefusals.AssistUnitTwice(unit.Name)
                    : AssistTask.Of(turn.Petition, unitId, PlainText.Of(request), dueOn, turn.User.Id, turn.Now, turn.Today);
                if (!asked.IsOk)
                {
                    return asked.Refusal;
                }

                turn.Db.AssistTasks.Add(asked.Value);
            }

            return Result.Ok;
        }, ct);
}
