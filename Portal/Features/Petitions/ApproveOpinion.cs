using Portal.Domain;
using Portal.Features.Petitions.Papers;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Signs the written opinion and issues it (审批).</summary>
public sealed class ApproveOpinion(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveOpinion, "petition.opinion.approve"), async (turn, token) =>
        {
            if (await ReviewRecusals.FaultAsync(turn, token) is { } recused)
            {
                return recused;
            }

            var result = turn.Petition.ApproveOpinion(turn.User.Id, turn.Now);
            if (result.IsOk && turn.Petition.ReviewCase?.Level is { } level)
            {
                await papers.IssueAsync(turn, ReviewOpinionPaper.KindOf(level), ReviewOpinionPaper.TitleOf(level), ReviewOpinionPaper.Of, token);
            }
            else if (result.IsOk)
            {
                await papers.IssueAsync(turn, OpinionPaper.Kind, OpinionPaper.Title, OpinionPaper.Of, token);
            }

            return result;
        }, ct);
}
