using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Puts the court's confirmation of a mediation agreement on record (司法确认).</summary>
public sealed class ConfirmAgreement(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, Guid agreementId, DateOnly on, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.agreement.confirm"), async (turn, token) =>
            await turn.Db.Agreements.SingleOrDefaultAsync(each => each.Id == agreementId && each.PetitionId == turn.Petition.Id, token) is { } agreement
                ? agreement.Confirm(on, turn.Today)
                : SecurityRefusals.NotFound, ct);
}
