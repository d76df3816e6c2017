using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>A colleague adds a file to a petition, at any step, also after closing (补充材料).</summary>
public sealed partial class AddAttachment(PortalContexts contexts, CurrentUser currentUser, AccessLog access, KeepAttachment keep, ILogger<AddAttachment> logger)
{
    /// <returns>The id of the file; the refusal of a file that is not kept, not-found outside the scope, not-allowed for the role.</returns>
    public async Task<Result<Guid>> HandleAsync(string number, AttachmentUpload upload, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var petition = user.Can(Permission.ReadPetitions)
            ? await db.Petitions.AsNoTracking().Where(p => p.Number == number).Select(p => new { p.Id, (p.HandlingUnit ?? p.RegisteredAtUnit)!.Path }).SingleOrDefaultAsync(ct)
            : null;
        if (petition is null)
        {
            return await access.DenyAsync(user, "petition.attachment.add", number, ct);
        }

        if (user.Denies(Permission.HandlePetition) is not null || !petition.Path.StartsWith(user.ScopePath, StringComparison.Ordinal))
        {
            return await access.RefuseAsync(user, "petition.attachment.add", petition.Id.ToString("N"), ct);
        }

        var added = await keep.AddAsync(db, petition.Id, upload, user.Id, ct);
        if (added.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Action = "petition.attachment.add";
        return await SaveAsync(db, added.Value!.Id);
    }

    private async Task<Result<Guid>> SaveAsync(PortalDbContext db, Guid id)
    {
        try
        {
            // The file is in place: what follows is finished whether the sender waits or not.
            await db.SaveChangesAsync(CancellationToken.None);
            return id;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            LogNotSaved(fault, id);
            return FeatureRefusals.NotSaved;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Attachment {AttachmentId} could not be saved")]
    private partial void LogNotSaved(Exception fault, Guid attachmentId);
}
