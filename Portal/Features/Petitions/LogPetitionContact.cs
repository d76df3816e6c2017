using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Visits;
using Portal.Features.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Writes down one talk with the petitioner (接谈记录).</summary>
public sealed class LogPetitionContact(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, DateOnly on, ContactMethod method, string said, string reply, CancellationToken ct) =>
        HandleAsync(number, on, method, said, reply, promise: null, ct);

    /// <param name="promise">What was promised on the spot; the talk is kept only together with it. Null when nothing was.</param>
    public Task<Result> HandleAsync(string number, DateOnly on, ContactMethod method, string said, string reply, SpokenPromise? promise, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.contact"), async (turn, token) =>
        {
            var logged = turn.Petition.LogContact(on, method, PlainText.Of(said), PlainText.Of(reply), turn.User.Id, turn.Now, turn.Today);
            return !logged.IsOk || promise is null
                ? logged
                : await RecordCommitment.AddAsync(turn, new(CommitmentSource.Promise, turn.Petition.Contacts[^1].Id, promise.Text, promise.UnitId, on, promise.DueOn, null), token);
        }, ct);
}
