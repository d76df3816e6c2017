using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Records that the petitioner holds the opinion (送达); the 30 days for asking for review start.</summary>
public sealed class DeliverOpinion(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, DateOnly on, DeliveryProof proof, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.DeliverOpinion, "petition.deliver"), async (turn, token) =>
        {
            var kept = proof with { Detail = PlainText.Line(proof.Detail), Remark = PlainText.Line(proof.Remark) };
            if (kept.Fault() is { } fault)
            {
                return fault;
            }

            var approvedOn = turn.Petition.Opinion?.ApprovedAt is { } at ? ChinaTime.DayOf(at) : turn.Today;
            var result = turn.Petition.Deliver(on, kept.ToString(), approvedOn, turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, DeliveryRecord.Kind, DeliveryRecord.Title, DeliveryRecord.Of, token);
                await ReopenReviewed.AfterDeliveryAsync(turn, on, token);
            }

            return result;
        }, ct);
}
