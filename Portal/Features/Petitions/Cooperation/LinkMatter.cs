using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>Links a petition to the first of its chain, or merges it into a lead matter; both are in the reader's scope (重信、并案).</summary>
public sealed class LinkMatter(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string otherNumber, MatterLinkKind kind, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, kind == MatterLinkKind.Repeat ? "petition.link" : "petition.merge"), async (turn, token) =>
        {
            if (await RootAsync(turn.Db, PlainText.Line(otherNumber), kind, token) is not { } first)
            {
                return CooperationRefusals.OtherNotFound;
            }

            var own = turn.Petition.Id;
            var hasFollowers = await turn.Db.Petitions.AnyAsync(petition => (kind == MatterLinkKind.Repeat ? petition.RepeatOfId : petition.MergedIntoId) == own, token);
            var link = MatterLink.Join(turn.Petition, first, kind, hasFollowers, turn.User.Id, turn.Now);
            if (!link.IsOk)
            {
                return link.Refusal;
            }

            turn.Db.MatterLinks.Add(link.Value);
            return Result.Ok;
        }, ct);

    /// <summary>The matter with that number, or the one that it follows itself.</summary>
    private static async Task<Petition?> RootAsync(PortalDbContext db, string number, MatterLinkKind kind, CancellationToken ct)
    {
        var named = await db.Petitions.AsNoTracking().SingleOrDefaultAsync(petition => petition.Number == number, ct);
        var root = kind == MatterLinkKind.Repeat ? named?.RepeatOfId : named?.MergedIntoId;
        return root is null ? named : await db.Petitions.AsNoTracking().SingleOrDefaultAsync(petition => petition.Id == root, ct);
    }
}
