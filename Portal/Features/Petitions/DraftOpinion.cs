using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Keeps the draft of the written opinion, complete or not.</summary>
public sealed class DraftOpinion(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, OpinionDraft draft, Guid expectedVersion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.opinion.draft", expectedVersion), async (turn, token) =>
            await ReviewRecusals.FaultAsync(turn, token) is { } recused ? recused : turn.Petition.DraftOpinion(Clean(draft), turn.User.Id, turn.Now), ct);

    private static OpinionDraft Clean(OpinionDraft draft) => new(
        PlainText.Of(draft.Request), PlainText.Of(draft.Facts), PlainText.Of(draft.Decision), PlainText.Of(draft.LegalBasis), PlainText.Of(draft.Remedies));
}
