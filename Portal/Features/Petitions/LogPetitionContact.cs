using Portal.Domain;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Writes down one talk with the petitioner (接谈记录).</summary>
public sealed class LogPetitionContact(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, DateOnly on, ContactMethod method, string said, string reply, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.contact"), turn =>
            turn.Petition.LogContact(on, method, PlainText.Of(said), PlainText.Of(reply), turn.User.Id, turn.Now, turn.Today), ct);
}
