using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>A step of the lead unit on one of its assisting tasks: whoever may handle the petition, on the petition's own terms.</summary>
public sealed class AssistTaskSteps(PetitionSteps steps)
{
    public Task<Result> TakeAsync(string number, Guid taskId, string action, Func<AssistTask, PetitionTurn, Result> act, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, action), async (turn, token) =>
            await turn.Db.AssistTasks.SingleOrDefaultAsync(task => task.Id == taskId && task.PetitionId == turn.Petition.Id, token) is { } found
                ? act(found, turn)
                : SecurityRefusals.NotFound, ct);
}
