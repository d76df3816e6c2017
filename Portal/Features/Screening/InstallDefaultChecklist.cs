using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Publishes the checklists that come with the portal as version 1 when they are not there yet; runs after each migration.</summary>
public sealed class InstallDefaultChecklist(IDbContextFactory<PortalDbContext> factory, ChinaTime time)
{
    /// <returns>Whether this call installed one.</returns>
    public async Task<bool> HandleAsync(CancellationToken ct)
    {
        var full = await InstallAsync(DefaultChecklist.Name, DefaultChecklist.Items, ct);
        var weekly = await InstallAsync(DefaultChecklist.WeeklyName, DefaultChecklist.WeeklyItems, ct);
        return full || weekly;
    }

    private async Task<bool> InstallAsync(string name, IReadOnlyList<NewChecklistItem> items, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = Actor.System("排查清单");
        db.Action = "screening.checklist.publish";
        if (await IsInstalledAsync(db, name, ct))
        {
            return false;
        }

        db.Templates.Add(ChecklistTemplate.Publish(name, DefaultChecklist.VersionNumber, items, time.Now));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Another node that started at the same moment was first: the unique name and version say so.
            await using var again = await factory.CreateDbContextAsync(ct);
            if (!await IsInstalledAsync(again, name, ct))
            {
                throw;
            }

            return false;
        }
    }

    private static Task<bool> IsInstalledAsync(PortalDbContext db, string name, CancellationToken ct) =>
        db.Templates.AnyAsync(template => template.Name == name, ct);
}
