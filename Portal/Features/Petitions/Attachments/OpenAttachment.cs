using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>An opened file; the caller disposes the stream.</summary>
public sealed record OpenedAttachment(string Name, string ContentType, Stream Content);

/// <summary>Opens a file of a petition for a reader who may; a look at health information goes on record.</summary>
public sealed partial class OpenAttachment(PortalContexts contexts, CurrentUser currentUser, AccessLog access, AttachmentFiles files, ILogger<OpenAttachment> logger)
{
    /// <param name="isPreview">The small copy of a photo; health information has none to show.</param>
    /// <returns>Not-found when it is missing, out of scope, or health information without its right.</returns>
    public async Task<Result<OpenedAttachment>> HandleAsync(string number, Guid id, bool isPreview, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var file = user.Can(Permission.ReadPetitions)
            ? await db.Attachments.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && db.Petitions.Any(petition => petition.Number == number && petition.Id == each.PetitionId), ct)
            : null;
        if (file is null || (file.IsHealth && (isPreview || !user.Can(Permission.ReadHealthFile))) || (isPreview && file.Kind != AttachmentKind.Photo))
        {
            return await access.DenyAsync(user, "petition.attachment.open", $"{number}/{id:N}", ct);
        }

        if (files.Open(file.StoredName, isPreview) is not { } content)
        {
            LogMissing(file.Id);
            return await access.DenyAsync(user, "petition.attachment.open", $"{number}/{id:N}", ct);
        }

        if (file.IsHealth)
        {
            db.Note("petition.attachment.health", file.PetitionId, file.Id.ToString("N"));
            await db.SaveChangesAsync(ct);
        }

        return new OpenedAttachment(file.Name, isPreview ? FileType.Jpeg.ContentType : file.ContentType, content);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "File of attachment {AttachmentId} is missing from the store")]
    private partial void LogMissing(Guid attachmentId);
}
