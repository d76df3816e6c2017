using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>The second person signs the refusal of acceptance or sends it back (不予受理签发、退回).</summary>
public sealed class DecideNonAcceptance(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> SignAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveOpinion, "petition.not-accepted.sign"), async (turn, token) =>
        {
            if (await Readings.NewestRefusalAsync(turn, token) is not { } refusal)
            {
                return DispositionRefusals.NonAcceptanceNone;
            }

            var result = refusal.Sign(turn.Petition, turn.User.Id, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, NonAcceptanceNotice.Kind, NonAcceptanceNotice.Title, facts => NonAcceptanceNotice.Of(facts, refusal), token);
            }

            return result;
        }, ct);

    public Task<Result> ReturnAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveOpinion, "petition.not-accepted.return"), async (turn, token) =>
            await Readings.NewestRefusalAsync(turn, token) is { } refusal
                ? refusal.Return(turn.User.Id, PlainText.Of(note), turn.Now)
                : DispositionRefusals.NonAcceptanceNone, ct);
}
