using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>Takes one step in a draft and stores it at once.</summary>
public sealed class EditDraft(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <param name="version">The stamp that the editor has on the screen.</param>
    /// <param name="step">What changes; it is not called when somebody else was first.</param>
    /// <returns>Refused by the step, for a published version, and as a conflict when the draft was changed in between.</returns>
    public async Task<Result> HandleAsync(Guid id, Guid version, Func<ChecklistDraft, Result> step, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainChecklists) is not null)
        {
            return await access.RefuseAsync(user, "screening.checklist.edit", id.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        db.Action = "screening.checklist.edit";
        if (await db.Templates.Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == id, ct) is not { } template)
        {
            return await access.DenyAsync(user, "screening.checklist.edit", id.ToString(), ct);
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

        var taken = step(draft.Value);
        return taken.IsOk ? await SaveAsync(db, user, template, ct) : taken;
    }

    private async Task<Result> SaveAsync(PortalDbContext db, UserContext user, ChecklistTemplate template, CancellationToken ct)
    {
        template.MarkEdited(user.Id, time.Now);

        // The stamp is renewed also when only lines changed, and within one tick of the clock.
        db.Entry(template).Property(t => t.EditedAt).IsModified = true;
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
