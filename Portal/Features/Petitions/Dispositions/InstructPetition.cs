using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>The leader writes the instruction and the day of the report (批示).</summary>
public sealed class InstructPetition(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, string instruction, DateOnly dueOn, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.InstructPetition, "petition.instruct"), async (turn, token) =>
        {
            if (await Readings.NewestAsync(turn, token) is not { } reading)
            {
                return DispositionRefusals.ReadingNone;
            }

            var result = reading.Instruct(turn.Petition, turn.User.Id, PlainText.Of(instruction), dueOn, turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(
                    turn, SubmissionSheet.Kind, SubmissionSheet.InstructedTitle, facts => SubmissionSheet.Of(facts, reading, turn.User.DisplayName), token);
            }

            return result;
        }, ct);
}
