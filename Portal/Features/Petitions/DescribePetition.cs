using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Corrects the clerk's own words about the matter (更正事项); the petitioner's words stay.</summary>
public sealed class DescribePetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string subject, string summary, string topic, PetitionKind kind, Guid expectedVersion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.describe", expectedVersion), turn =>
            turn.Petition.Describe(PlainText.Line(subject), PlainText.Of(summary), topic, kind), ct);
}
