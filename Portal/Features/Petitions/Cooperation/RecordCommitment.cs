using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Writes down what was promised on a petition, by when and by whom (承诺).</summary>
public sealed class RecordCommitment(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, NewCommitment form, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.commitment.record"), (turn, token) => AddAsync(turn, form, token), ct);

    /// <summary>Adds a commitment to a step that is being taken; nothing is saved when it is refused.</summary>
    internal static async Task<Result> AddAsync(PetitionTurn turn, NewCommitment form, CancellationToken ct)
    {
        var made = Commitment.Record(turn.Petition, form with { Text = PlainText.Of(form.Text) }, turn.User.Id, turn.Now, turn.Today);
        if (!made.IsOk)
        {
            return made.Refusal;
        }

        if (!await MineUnits.Of(turn.Db, turn.Petition).AnyAsync(unit => unit.Id == form.UnitId, ct))
        {
            return CooperationRefusals.PromiseUnitMissing;
        }

        turn.Db.Commitments.Add(made.Value);
        return Result.Ok;
    }
}
