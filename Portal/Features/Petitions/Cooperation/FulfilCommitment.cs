using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Puts on record that a commitment was kept, with its proof (兑现).</summary>
public sealed class FulfilCommitment(CommitmentSteps steps, ChinaTime time)
{
    public Task<Result> HandleAsync(Guid id, DateOnly on, string proof, CancellationToken ct) =>
        steps.TakeAsync(id, "petition.commitment.fulfil", leadOnly: false, null, commitment => commitment.Fulfil(on, PlainText.Of(proof), time.Today), ct);
}
