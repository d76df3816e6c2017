using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>The handling unit asks for more time (申请延期).</summary>
public sealed class AskExtension(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, int days, string reason, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.extension.ask"), async (turn, token) =>
        {
            await turn.LoadExtensionsAsync(token);
            return ExtensionRule.Ask(turn.Petition, days, PlainText.Of(reason), turn.User.Id, turn.Now, turn.Today);
        }, ct);
}
