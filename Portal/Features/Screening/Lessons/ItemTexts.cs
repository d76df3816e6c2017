using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Screening.Lessons;

/// <summary>What an item asks, in the newest published checklist that holds it.</summary>
internal sealed record ItemText(string Code, string ThemeCode, string ThemeName, string Text);

/// <summary>Finds the words of items by their codes.</summary>
internal static class ItemTexts
{
    public static async Task<IReadOnlyDictionary<string, ItemText>> OfAsync(PortalDbContext db, IReadOnlyList<string> codes, CancellationToken ct) =>
        (await db.ChecklistItems.AsNoTracking().Where(item => codes.Contains(item.Code))
            .Join(db.Templates.Where(template => template.PublishedAt != null), item => item.TemplateId, template => template.Id, (item, template) => new { template.PublishedAt, template.VersionNumber, Item = new ItemText(item.Code, item.ThemeCode, item.ThemeName, item.Text) })
            .ToListAsync(ct))
        .GroupBy(row => row.Item.Code).ToDictionary(same => same.Key, same => same.OrderByDescending(row => row.PublishedAt).ThenByDescending(row => row.VersionNumber).First().Item);
}
