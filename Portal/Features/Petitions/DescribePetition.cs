using Portal.Domain;
using Portal.Domain.Petitions.Intake;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>Corrects the clerk's own words and judgement about the matter (更正事项); the petitioner's words stay.</summary>
public sealed class DescribePetition(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, Description to, Guid expectedVersion, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.describe", expectedVersion), turn => Reclassify.Apply(turn.Petition, Clean(to), turn.Now), ct);

    private static Description Clean(Description to) =>
        to with { Subject = PlainText.Line(to.Subject), Summary = PlainText.Of(to.Summary), Reason = PlainText.Of(to.Reason) };
}
