using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates;

/// <summary>What the use cases of the editor read alike.</summary>
internal static class TemplateStore
{
    /// <summary>The codes that were given: published ones of this checklist, and all of the others.</summary>
    public static async Task<CodeBook> CodesAsync(PortalDbContext db, string name, CancellationToken ct)
    {
        var published = await db.Templates.AsNoTracking().Where(template => template.Name == name && template.PublishedAt != null)
            .OrderByDescending(template => template.VersionNumber).Include(template => template.Items).ToListAsync(ct);
        var own = new Dictionary<string, PublishedItem>();
        foreach (var version in published)
        {
            foreach (var item in version.Items)
            {
                own.TryAdd(item.Code, new PublishedItem(item.Written(), ReferenceEquals(version, published[0])));
            }
        }

        var elsewhere = await db.ChecklistItems.AsNoTracking()
            .Where(item => db.Templates.Any(template => template.Id == item.TemplateId && template.Name != name)).Select(item => item.Code).Distinct().ToListAsync(ct);
        return new CodeBook(own, elsewhere.ToHashSet());
    }

    /// <summary>The lines of the newest published version in order; null when there is none.</summary>
    public static async Task<IReadOnlyList<NewChecklistItem>?> CurrentAsync(PortalDbContext db, string name, CancellationToken ct)
    {
        var current = await db.Templates.AsNoTracking().Where(template => template.Name == name && template.PublishedAt != null)
            .OrderByDescending(template => template.VersionNumber).Include(template => template.Items).FirstOrDefaultAsync(ct);
        return current is null ? null : Lines(current);
    }

    public static IReadOnlyList<NewChecklistItem> Lines(ChecklistTemplate template) => [.. template.Items.OrderBy(item => item.Ordinal).Select(item => item.Written())];
}
