using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>Throws a draft away; the published versions stay.</summary>
public sealed class DiscardDraft(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <returns>Refused for a published version, and as a conflict when the draft was changed since it was shown.</returns>
    public async Task<Result> HandleAsync(Guid id, Guid version, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainChecklists) is not null)
        {
            return await access.RefuseAsync(user, "screening.checklist.discard", id.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.checklist.discard";
        if (await db.Templates.Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == id, ct) is not { } template)
        {
            return await access.DenyAsync(user, "screening.checklist.discard", id.ToString(), ct);
        }

        if (!template.IsDraft)
        {
            return TemplateRefusals.Published;
        }

        db.Entry(template).Property(t => t.Version).OriginalValue = version;
        db.Templates.Remove(template);
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Ok;
        }
        catch (DbUpdateConcurrencyException)
        {
            return SecurityRefusals.Conflict;
        }
    }
}
