using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Features.Screening.Plans;

namespace Portal.Features.Screening.Lessons;

/// <summary>An item that a matter found by hand can belong to.</summary>
public sealed record TopicItemRow(string Code, string ThemeCode, string Text);

/// <summary>The items of the newest published checklists, in their order; the same for everyone.</summary>
public sealed class ListTopicItems(PortalContexts contexts, PublishedTemplates templates)
{
    public async Task<IReadOnlyList<TopicItemRow>> HandleAsync(CancellationToken ct)
    {
        await using var db = await contexts.OpenAsync(ct);
        var items = new Dictionary<string, TopicItemRow>();
        foreach (var name in await templates.NamesAsync(db, ct))
        {
            var templateId = await templates.NewestAsync(db, name, ct);
            foreach (var item in await db.ChecklistItems.AsNoTracking().Where(item => item.TemplateId == templateId).OrderBy(item => item.Ordinal)
                .Select(item => new TopicItemRow(item.Code, item.ThemeCode, item.Text)).ToListAsync(ct))
            {
                items.TryAdd(item.Code, item);
            }
        }

        return [.. items.Values];
    }
}
