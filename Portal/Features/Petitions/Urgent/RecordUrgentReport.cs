using Portal.Domain;
using Portal.Domain.Petitions.Urgent;
using Portal.Security;

namespace Portal.Features.Petitions.Urgent;

/// <summary>Writes down when and to whom a grave or urgent matter was reported. 《信访工作条例》第25条.</summary>
public sealed class RecordUrgentReport(PetitionSteps steps)
{
    /// <returns>The domain's refusal, not-found outside the reader's scope, not-allowed for the role.</returns>
    public Task<Result> HandleAsync(string number, string to, DateTimeOffset at, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.urgent.report") { ByRegistrar = true }, async (turn, token) =>
        {
            var open = await turn.OwedAsync(token);
            return open is null ? UrgentRefusals.None : open.Report(PlainText.Line(to), at, turn.User.Id, turn.Now);
        }, ct);
}
