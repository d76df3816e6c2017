using Portal.Domain;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Changes what is owed or by when, with a reason; the first day stays on record (改期).</summary>
public sealed class ChangeCommitment(CommitmentSteps steps)
{
    public Task<Result> HandleAsync(Guid id, string text, DateOnly dueOn, decimal? amount, string reason, Guid expectedVersion, CancellationToken ct) =>
        steps.TakeAsync(id, "petition.commitment.change", leadOnly: true, expectedVersion, commitment => commitment.Change(PlainText.Of(text), dueOn, amount, PlainText.Of(reason)), ct);
}
