using Portal.Domain.Petitions;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>The steps that a reader may take beside the next one, as the menu of the page lists them.</summary>
public static class FurtherSteps
{
    public static IReadOnlyList<MenuAction<PetitionStepKind>> Of(PetitionDetail petition)
    {
        (bool May, PetitionStepKind Step, string Text)[] steps =
        [
            (petition.Rights.Handle && petition.Status is not PetitionStatus.Closed, PetitionStepKind.Describe, "更正事项"),
        ];
        return [.. steps.Where(step => step.May).Select(step => new MenuAction<PetitionStepKind>(step.Step, step.Text))];
    }
}
