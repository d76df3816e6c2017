using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Writes down a mediation or settlement agreement; each of its dates becomes a commitment (调解、和解协议).</summary>
public sealed class SignAgreement(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, NewAgreement form, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.agreement"), async (turn, token) =>
        {
            var signed = Agreement.Sign(turn.Petition, form.Kind, form.SignedOn, PlainText.Line(form.Organisation), PlainText.Of(form.Text), turn.User.Id, turn.Now, turn.Today);
            if (!signed.IsOk)
            {
                return signed.Refusal;
            }

            if (form.Dates.Count > 0 && !await MineUnits.Of(turn.Db, turn.Petition).AnyAsync(unit => unit.Id == form.UnitId, token))
            {
                return CooperationRefusals.PromiseUnitMissing;
            }

            turn.Db.Agreements.Add(signed.Value);
            foreach (var date in form.Dates)
            {
                var promise = new NewCommitment(CommitmentSource.Agreement, signed.Value.Id, PlainText.Of(date.Text), form.UnitId, form.SignedOn, date.DueOn, date.Amount);
                var made = Commitment.Record(turn.Petition, promise, turn.User.Id, turn.Now, turn.Today);
                if (!made.IsOk)
                {
                    return made.Refusal;
                }

                turn.Db.Commitments.Add(made.Value);
            }

            return Result.Ok;
        }, ct);
}
