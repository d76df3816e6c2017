using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>Two versions side by side.</summary>
/// <param name="Versions">All versions that may be chosen, the newest first.</param>
public sealed record Comparison(TemplateVersionRow From, TemplateVersionRow To, VersionDifference Difference, IReadOnlyList<TemplateVersionRow> Versions);

/// <summary>What differs between two versions, of the same checklist or of two.</summary>
public sealed class CompareTemplates(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<Comparison>> HandleAsync(Guid fromId, Guid toId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var canEdit = user.Can(Permission.MaintainChecklists);
        await using var db = contexts.Open(user);
        var versions = user.Can(Permission.ReadScreening)
            ? await db.Templates.AsNoTracking().Where(t => canEdit || t.PublishedAt != null).OrderBy(t => t.Name).ThenByDescending(t => t.VersionNumber)
                .Select(t => new TemplateVersionRow(t.Id, t.Name, t.VersionNumber, t.PublishedAt, t.EditedAt, null, 0, t.Items.Count, 0)).ToListAsync(ct)
            : [];
        var (from, to) = (versions.Find(version => version.Id == fromId), versions.Find(version => version.Id == toId));
        if (from is null || to is null)
        {
            return await access.DenyAsync(user, "screening.template.read", $"{fromId:N} {toId:N}", ct);
        }

        var items = await db.Templates.AsNoTracking().Include(t => t.Items).Where(t => t.Id == fromId || t.Id == toId).ToDictionaryAsync(t => t.Id, ct);
        return new Comparison(from, to, VersionDifference.Between(TemplateStore.Lines(items[fromId]), TemplateStore.Lines(items[toId])), versions);
    }
}
