using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>Records the result of a second look; whoever drafted, approved or handled the matter is refused.</summary>
public sealed class RecordSecondLook(PetitionSteps steps)
{
    /// <returns>Not found when no second look is asked for; else as <see cref="SecondLook.Record"/> says.</returns>
    public Task<Result> HandleAsync(string number, SecondLookResult result, string finding, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.RecordSecondLook, "second-look.record"), async (turn, token) =>
        {
            var look = await turn.Db.SecondLooks.SingleOrDefaultAsync(l => l.PetitionId == turn.Petition.Id, token);
            return look is null
                ? SecurityRefusals.NotFound
                : look.Record(result, PlainText.Of(finding), turn.User.Id, InvolvedPeople.Includes(turn.Petition, turn.User.Id, turn.User.UnitId), turn.Now, turn.Today);
        }, ct);
}
