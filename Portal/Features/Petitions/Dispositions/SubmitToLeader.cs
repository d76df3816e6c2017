using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Submits a petition to a leader for a written instruction (呈阅).</summary>
public sealed class SubmitToLeader(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, Guid leaderId, string reason, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.SubmitToLeader, "petition.submit-to-leader"), async (turn, token) =>
        {
            var leader = (await ListLeaders.Of(turn.Db, turn.User).ToListAsync(token)).SingleOrDefault(leader => leader.Id == leaderId);
            if (leader is null)
            {
                return DispositionRefusals.LeaderMissing;
            }

            var earlier = await Readings.NewestAsync(turn, token);
            var result = LeaderReading.Submit(turn.Petition, earlier, leader.Id, leader.UnitId, PlainText.Of(reason), turn.User.Id, turn.Now);
            if (!result.IsOk)
            {
                return result.Refusal;
            }

            turn.Db.Add(result.Value);
            await papers.IssueAsync(turn, SubmissionSheet.Kind, SubmissionSheet.Title, facts => SubmissionSheet.Of(facts, result.Value, leader.Name), token);
            return Result.Ok;
        }, ct);
}
