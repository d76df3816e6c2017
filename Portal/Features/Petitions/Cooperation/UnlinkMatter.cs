using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Undoes a link or a merge with a reason; the record of it stays (解除关联、撤销并案).</summary>
public sealed class UnlinkMatter(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, MatterLinkKind kind, string reason, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, kind == MatterLinkKind.Repeat ? "petition.unlink" : "petition.unmerge"), async (turn, token) =>
        {
            var link = await turn.Db.MatterLinks.SingleOrDefaultAsync(each => each.PetitionId == turn.Petition.Id && each.Kind == kind && each.EndedAt == null, token);
            return link is null ? CooperationRefusals.NotLinked : link.Undo(turn.Petition, PlainText.Of(reason), turn.Now);
        }, ct);
}
