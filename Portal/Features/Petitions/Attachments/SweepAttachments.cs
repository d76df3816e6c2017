using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Attachments;
using Portal.Jobs;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Removes what belongs to nothing: files of forms that were never registered, uploads that broke off, files whose row was never saved.</summary>
public sealed partial class SweepAttachments(PortalContexts contexts, CurrentUser currentUser, AttachmentFiles files, ChinaTime time, ILogger<SweepAttachments> logger) : IPortalJob
{
    /// <summary>Younger files may still be on their way in.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        currentUser.BindSystem("清理材料");
        await using var db = await contexts.OpenAsync(ct);
        var forgotten = time.Now - StagedAttachment.Life;
        var rows = await db.StagedAttachments.Where(file => file.At < forgotten).ExecuteDeleteAsync(ct);
        var removed = files.Folder.Exists ? await RemoveOrphansAsync(db, ct) : 0;
        if (rows + removed > 0)
        {
            LogSwept(removed, rows);
        }
    }

    private async Task<int> RemoveOrphansAsync(PortalDbContext db, CancellationToken ct)
    {
        var before = time.Now.UtcDateTime - Grace;
        var old = files.Folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < before).ToList();
        var removed = 0;
        foreach (var page in old.GroupBy(file => Path.GetFileNameWithoutExtension(file.Name)).Chunk(500))
        {
            var names = page.Select(group => group.Key).ToList();
            var known = await db.Attachments.Where(file => names.Contains(file.StoredName)).Select(file => file.StoredName)
                .Union(db.StagedAttachments.Where(file => names.Contains(file.StoredName)).Select(file => file.StoredName)).ToListAsync(ct);
            foreach (var file in page.Where(group => !known.Contains(group.Key)).SelectMany(group => group))
            {
                file.Delete();
                removed++;
            }
        }

        return removed;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Files} files and {Rows} rows that belonged to nothing")]
    private partial void LogSwept(int files, int rows);
}
