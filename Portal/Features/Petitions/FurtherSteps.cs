using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
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
            (petition.Rights.Handle && AssistTask.StatusFault(petition.Status) is null, PetitionStepKind.Assist, "请单位协办"),
            (petition.Rights.Handle, PetitionStepKind.Commit, "登记承诺"),
            (petition.Rights.Handle, PetitionStepKind.Agree, "登记调解、和解协议"),
            (petition.Rights.Handle, PetitionStepKind.Link, "关联另一件（重信、并案）"),
        ];
        return [.. steps.Where(step => step.May).Select(step => new MenuAction<PetitionStepKind>(step.Step, step.Text))];
    }
}
