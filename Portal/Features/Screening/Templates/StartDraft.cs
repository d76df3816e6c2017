using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>Starts the draft of the next version, or of a checklist of another name, from a published version.</summary>
public sealed class StartDraft(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    /// <param name="newName">Null for the next version of the same checklist.</param>
    /// <returns>The draft; also the one that is there already. Refused for a name that is taken.</returns>
    public async Task<Result<Guid>> HandleAsync(Guid templateId, string? newName, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.MaintainChecklists) is not null)
        {
            return await access.RefuseAsync(user, "screening.checklist.draft", templateId.ToString(), ct);
        }

        await using var db = contexts.Open(user);
        var source = await db.Templates.AsNoTracking().Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == templateId && t.PublishedAt != null, ct);
        if (source is null)
        {
            return await access.DenyAsync(user, "screening.checklist.draft", templateId.ToString(), ct);
        }

        var name = newName is null ? source.Name : ItemText.Line(newName);
        if (await DraftOfAsync(db, name, ct) is { } existing && newName is null)
        {
            return existing;
        }

        var draft = newName is null ? ChecklistDraft.NextOf(await NewestAsync(db, source, ct), user.Id, time.Now) : ChecklistDraft.CopyOf(source, name, user.Id, time.Now);
        if (!draft.IsOk)
        {
            return draft.Refusal;
        }

        if (newName is not null && await db.Templates.AnyAsync(t => t.Name == name, ct))
        {
            return TemplateRefusals.NameExists;
        }

        return await SaveAsync(db, user, draft.Value, newName is null, ct);
    }

    private async Task<Result<Guid>> SaveAsync(PortalDbContext db, UserContext user, ChecklistTemplate draft, bool isNext, CancellationToken ct)
    {
        db.Action = "screening.checklist.draft";
        db.Templates.Add(draft);
        try
        {
            await db.SaveChangesAsync(ct);
            return draft.Id;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Two started at the same moment: name and version are unique, and the other one's draft serves both.
            await using var again = contexts.Open(user);
            var other = await DraftOfAsync(again, draft.Name, ct);
            return other is null ? throw new InvalidOperationException("A draft was neither stored nor found.") : isNext ? other.Value : TemplateRefusals.NameExists;
        }
    }

    private static Task<Guid?> DraftOfAsync(PortalDbContext db, string name, CancellationToken ct) =>
        db.Templates.Where(t => t.Name == name && t.PublishedAt == null).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct);

    private static Task<ChecklistTemplate> NewestAsync(PortalDbContext db, ChecklistTemplate source, CancellationToken ct) =>
        db.Templates.AsNoTracking().Include(t => t.Items).Where(t => t.Name == source.Name && t.PublishedAt != null).OrderByDescending(t => t.VersionNumber).FirstAsync(ct);
}
