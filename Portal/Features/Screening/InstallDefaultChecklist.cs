using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>Publishes the default checklist as version 1 when it is not there yet; runs after each migration.</summary>
public sealed class InstallDefaultChecklist(IDbContextFactory<PortalDbContext> factory, ChinaTime time)
{
    /// <returns>Whether this call installed it.</returns>
    public async Task<bool> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Actor = Actor.System("排查清单");
        db.Action = "screening.checklist.publish";
        if (await IsInstalledAsync(db, ct))
        {
            return false;
        }

        db.Templates.Add(ChecklistTemplate.Publish(DefaultChecklist.Name, DefaultChecklist.VersionNumber, DefaultChecklist.Items, time.Now));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Another node that started at the same moment was first: the unique name and version say so.
            await using var again = await factory.CreateDbContextAsync(ct);
            if (!await IsInstalledAsync(again, ct))
            {
                throw;
            }

            return false;
        }
    }

    private static Task<bool> IsInstalledAsync(PortalDbContext db, CancellationToken ct) =>
        db.Templates.AnyAsync(template => template.Name == DefaultChecklist.Name, ct);
}
