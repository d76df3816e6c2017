using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;

namespace Portal.Features.Demo.Screening;

/// <summary>The default checklist, published before the first round when the store does not have it yet.</summary>
internal static class DemoChecklist
{
    public static async Task<ChecklistTemplate> EnsureAsync(PortalDbContext db, CancellationToken ct)
    {
        var template = await db.Templates.Include(t => t.Items.OrderBy(item => item.Ordinal)).Where(t => t.Name == DefaultChecklist.Name && t.PublishedAt != null).OrderByDescending(t => t.VersionNumber).FirstOrDefaultAsync(ct);
        if (template is null)
        {
            template = ChecklistTemplate.Publish(DefaultChecklist.Name, DefaultChecklist.VersionNumber, DefaultChecklist.Items, db.Time.GetUtcNow());
            db.Action = "screening.checklist.publish";
            db.Templates.Add(template);
            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
        return template;
    }
}
