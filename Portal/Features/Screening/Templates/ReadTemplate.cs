using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>One version of a checklist; of a draft also what keeps it from being published. Drafts are seen by editors only.</summary>
public sealed class ReadTemplate(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<TemplateView>> HandleAsync(Guid id, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var canEdit = user.Can(Permission.MaintainChecklists);
        await using var db = contexts.Open(user);
        var template = user.Can(Permission.ReadScreening)
            ? await db.Templates.AsNoTracking().Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == id && (canEdit || t.PublishedAt != null), ct)
            : null;
        if (template is null)
        {
            return await access.DenyAsync(user, "screening.template.read", id.ToString(), ct);
        }

        var byId = template.PublishedById ?? template.EditedById;
        var by = await db.Users.Where(each => each.Id == byId).Select(each => each.DisplayName).FirstOrDefaultAsync(ct);
        var others = await db.Templates.AsNoTracking().Where(t => t.Name == template.Name).OrderByDescending(t => t.VersionNumber)
            .Select(t => new TemplateVersionRow(t.Id, t.Name, t.VersionNumber, t.PublishedAt, t.EditedAt, null, 0, t.Items.Count, db.Rounds.Count(round => round.TemplateId == t.Id)))
            .ToListAsync(ct);
        var items = TemplateStore.Lines(template);
        var codes = template.IsDraft ? await TemplateStore.CodesAsync(db, template.Name, ct) : CodeBook.Empty;
        var current = codes.Published.Values.Where(item => item.IsCurrent).Select(item => item.Item).ToList();
        return new TemplateView(
            id, template.Name, template.VersionNumber, template.PublishedAt, template.EditedAt, by, template.Version, items,
            template.IsDraft ? ChecklistFaults.In(items, codes) : [],
            others.FirstOrDefault(other => other.PublishedAt is not null),
            [.. current.Where(item => items.All(each => each.Code != item.Code))],
            others.FirstOrDefault(other => other.PublishedAt is null)?.Id,
            template.IsDraft && current.Count > 0 && current.SequenceEqual(items),
            canEdit);
    }
}
