using Portal.Domain;
using Portal.Domain.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Review;

/// <summary>Records that the petitioner accepts the result of their own will (停访息诉).</summary>
public sealed class SettlePetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, bool isVoluntary, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ClosePetition, "petition.settle"), turn => Endings.Settle(turn.Petition, isVoluntary, turn.Today), ct);
}
