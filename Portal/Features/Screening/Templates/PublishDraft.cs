using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>Publishes a draft: the next round opens with it, running rounds keep theirs.</summary>
public sealed class PublishDraft(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <returns>Refused while there is a fault, when nothing changed, and as a conflict when the draft was changed since it was shown.</returns>
    public async Task<Result> HandleAsync(Guid id, Guid version, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainChecklists) is not null)
        {
            return await access.RefuseAsync(user, "screening.checklist.publish", id.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.checklist.publish";
        if (await db.Templates.Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == id, ct) is not { } template)
        {
            return await access.DenyAsync(user, "screening.checklist.publish", id.ToString(), ct);
        }

        var draft = ChecklistDraft.Of(template, await TemplateStore.CodesAsync(db, template.Name, ct), time.Now);
        if (!draft.IsOk)
        {
            return draft.Refusal;
        }

        if (template.Version != version)
        {
            return SecurityRefusals.Conflict;
        }

        var published = draft.Value.Publish(await TemplateStore.CurrentAsync(db, template.Name, ct), user.Id);
        if (!published.IsOk)
        {
            return published;
        }

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
