using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Security;

namespace Portal.Features.Petitions.Answering;

/// <summary>Answers a message of the petitioner; the answer stands on their page.</summary>
public sealed class SettleMessage(PetitionSteps steps)
{
    /// <returns>Not found for a message of another petition; else as <see cref="PetitionerMessage.Settle"/> says.</returns>
    public Task<Result> HandleAsync(string number, Guid messageId, MessageOutcome outcome, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petitioner.settle"), async (turn, token) =>
        {
            var message = await turn.Db.PetitionerMessages.SingleOrDefaultAsync(m => m.Id == messageId && m.PetitionId == turn.Petition.Id, token);
            return message is null ? SecurityRefusals.NotFound : message.Settle(outcome, PlainText.Of(note), turn.User.Id, turn.Now);
        }, ct);
}
