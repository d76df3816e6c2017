using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;

namespace Portal.Features.Screening.Plans;

/// <summary>The checklists that a plan may use: published ones, by name.</summary>
public sealed class PublishedTemplates
{
    /// <summary>Their names.</summary>
    public Task<List<string>> NamesAsync(PortalDbContext db, CancellationToken ct) =>
        Published(db).Select(template => template.Name).Distinct().OrderBy(name => name).ToListAsync(ct);

    /// <summary>The newest version of a name; null when it has none.</summary>
    public Task<Guid?> NewestAsync(PortalDbContext db, string name, CancellationToken ct) =>
        Published(db).Where(template => template.Name == name)
            .OrderByDescending(template => template.VersionNumber).Select(template => (Guid?)template.Id).FirstOrDefaultAsync(ct);

    private static IQueryable<ChecklistTemplate> Published(PortalDbContext db) => db.Templates.AsNoTracking().Where(template => template.PublishedAt != null);
}
