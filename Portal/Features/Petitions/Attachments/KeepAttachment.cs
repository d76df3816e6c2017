using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions.Attachments;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>
/// Takes files in for a petition or for a form that will become one. Rights are the caller's matter; rows are saved with the caller's next save,
/// and a file whose row is never saved is swept away.
/// </summary>
public sealed class KeepAttachment(AttachmentFiles files, IOptions<AttachmentOptions> options, ChinaTime time)
{
    /// <summary>Adds a file to a petition.</summary>
    /// <param name="byUserId">Null for the petitioner.</param>
    /// <returns>The new row, not saved yet, or why the file is refused: see <see cref="AttachmentRefusals"/>.</returns>
    public async Task<Result<Attachment>> AddAsync(PortalDbContext db, Guid petitionId, AttachmentUpload upload, Guid? byUserId, CancellationToken ct)
    {
        var lengths = await db.Attachments.Where(file => file.PetitionId == petitionId).Select(file => file.Bytes).ToListAsync(ct);
        var kept = await KeepAsync(upload, lengths, ct);
        return kept.Refusal is { } refusal ? refusal : db.Attachments.Add(Attachment.Of(petitionId, kept.Value!, upload.IsHealth, byUserId, time.Now)).Entity;
    }

    /// <summary>Keeps a file for a form that is still being filled in.</summary>
    /// <returns>As <see cref="AddAsync"/>.</returns>
    public async Task<Result<StagedAttachment>> StageAsync(PortalDbContext db, Guid formId, AttachmentUpload upload, Guid byUserId, CancellationToken ct)
    {
        var lengths = await Staged(db, formId, byUserId).Select(file => file.Bytes).ToListAsync(ct);
        var kept = await KeepAsync(upload, lengths, ct);
        return kept.Refusal is { } refusal ? refusal : db.StagedAttachments.Add(StagedAttachment.Of(formId, kept.Value!, upload.IsHealth, byUserId, time.Now)).Entity;
    }

    /// <summary>Puts the files of a form on the petition that it became; call it in the registering transaction.</summary>
    /// <returns>How many there are.</returns>
    public async Task<int> AttachStagedAsync(PortalDbContext db, Guid formId, Guid petitionId, Guid byUserId, CancellationToken ct)
    {
        var staged = await Staged(db, formId, byUserId).OrderBy(file => file.Id).ToListAsync(ct);
        db.Attachments.AddRange(staged.Select(file => Attachment.Of(petitionId, file.File, file.IsHealth, byUserId, time.Now)));
        db.StagedAttachments.RemoveRange(staged);
        return staged.Count;
    }

    /// <summary>The files of one person's form.</summary>
    public static IQueryable<StagedAttachment> Staged(PortalDbContext db, Guid formId, Guid byUserId) =>
        db.StagedAttachments.Where(file => file.FormId == formId && file.ByUserId == byUserId);

    private async Task<Result<KeptFile>> KeepAsync(AttachmentUpload upload, List<long> lengths, CancellationToken ct)
    {
        if (upload is { IsHealth: true, HasConsent: false })
        {
            return AttachmentRefusals.NoConsent;
        }

        var full = AttachmentRefusals.PetitionFull(options.Value.MaxFiles, options.Value.MaxPetitionBytes);
        if (lengths.Count >= options.Value.MaxFiles || lengths.Sum() >= options.Value.MaxPetitionBytes)
        {
            return full;
        }

        var kept = await files.KeepAsync(upload.Name, upload.Content, ct);
        if (kept.IsOk && lengths.Sum() + kept.Value.Bytes > options.Value.MaxPetitionBytes)
        {
            files.Remove(kept.Value.StoredName);
            return full;
        }

        return kept;
    }
}
