using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Tells the petitioner in writing which lawful way the matter takes and where (告知).</summary>
public sealed class InformPetitioner(PetitionSteps steps, PaperIssuer papers)
{
    public Task<Result> HandleAsync(string number, StatutoryRoute? route, string place, string note, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.InformPetitioner, "petition.inform"), async (turn, token) =>
        {
            var (where, said) = (PlainText.Of(place), PlainText.Of(note));
            var result = Dispatch.Inform(turn.Petition, route, where, said, turn.Now, turn.Today);
            if (result.IsOk)
            {
                await papers.IssueAsync(turn, InformNotice.Kind, InformNotice.Title, facts => InformNotice.Of(facts, route!.Value, where.Trim(), said.Trim()), token);
            }

            return result;
        }, ct);
}
