using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>Answers a message of the petitioner; the answer stands on their page. To agree to a withdrawal ends the petition, so that it is for who may end one.</summary>
public sealed class SettleMessage(PetitionSteps steps)
{
    /// <returns>
    /// Not found for a message of another petition; a request for review is registered instead (<see cref="TakeUpReviewRequest"/>);
    /// else as <see cref="PetitionerMessage.Settle"/> and <see cref="Endings.Withdraw"/> say.
    /// </returns>
    public Task<Result> HandleAsync(string number, Guid messageId, MessageOutcome outcome, string note, CancellationToken ct) =>
        steps.TakeAsync(StepOf(number, outcome), async (turn, token) =>
        {
            var message = await turn.Db.PetitionerMessages.SingleOrDefaultAsync(m => m.Id == messageId && m.PetitionId == turn.Petition.Id, token);
            if (message is null)
            {
                return SecurityRefusals.NotFound;
            }

            if (message.Kind is PetitionerMessageKind.ReviewRequest)
            {
                return AnsweringRefusals.ReviewIsRegistered;
            }

            var result = message.Settle(outcome, PlainText.Of(note), turn.User.Id, turn.Now);
            return result.IsOk && outcome is MessageOutcome.Agreed ? Endings.Withdraw(turn.Petition, turn.Today) : result;
        }, ct);

    private static PetitionStep StepOf(string number, MessageOutcome outcome) => outcome is MessageOutcome.Agreed
        ? new(number, Permission.ClosePetition, "petition.withdraw")
        : new(number, Permission.HandlePetition, "petitioner.settle");
}
