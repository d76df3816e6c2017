using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>The unit's leader grants more time and the petitioner is told in writing (延期告知书), or does not grant it.</summary>
public sealed class DecideExtension(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> ApproveAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveExtension, "petition.extension.approve"), async (turn, token) =>
        {
            await turn.LoadExtensionsAsync(token);
            var result = ExtensionRule.Approve(turn.Petition, turn.User.Id, turn.Calendar, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, ExtensionNotice.Kind, ExtensionNotice.Title, ExtensionNotice.Of, token);
            }

            return result;
        }, ct);

    public Task<Result> RefuseAsync(string number, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.ApproveExtension, "petition.extension.refuse"), async (turn, token) =>
        {
            await turn.LoadExtensionsAsync(token);
            return ExtensionRule.Refuse(turn.Petition, PlainText.Of(note), turn.User.Id, turn.Now);
        }, ct);
}
