using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Issues the lead matter's signed answer for a petition that was merged into it (按主件答复).</summary>
public sealed class FollowLeadAnswer(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.merge.answer"), async (turn, token) =>
        {
            var lead = await turn.Db.Petitions.AsNoTracking().Include(petition => petition.Opinion).SingleOrDefaultAsync(petition => petition.Id == turn.Petition.MergedIntoId, token);
            if (lead is null)
            {
                return CooperationRefusals.NotMerged;
            }

            var result = MergedAnswer.Take(turn.Petition, lead, turn.Now);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, OpinionPaper.Kind, OpinionPaper.Title, OpinionPaper.Of, token);
            }

            return result;
        }, ct);
}
