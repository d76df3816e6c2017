using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Withdraws a commitment with a reason (撤销).</summary>
public sealed class CancelCommitment(CommitmentSteps steps, ChinaTime time)
{
    public Task<Result> HandleAsync(Guid id, string reason, CancellationToken ct) =>
        steps.TakeAsync(id, "petition.commitment.cancel", leadOnly: true, null, commitment => commitment.Cancel(PlainText.Of(reason), time.Today), ct);
}
