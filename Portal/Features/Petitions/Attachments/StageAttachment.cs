using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>One file of a form that is not registered yet.</summary>
public sealed record StagedRow(Guid Id, string Name, long Bytes, bool IsHealth);

/// <summary>Keeps files for the registration form that its writer has open.</summary>
public sealed class StageAttachment(PortalContexts contexts, CurrentUser currentUser, AccessLog access, KeepAttachment keep, AttachmentFiles files)
{
    /// <returns>The id of the file, its refusal, or not-allowed.</returns>
    public async Task<Result<Guid>> HandleAsync(Guid formId, AttachmentUpload upload, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.RegisterPetition) is not null)
        {
            return await access.RefuseAsync(user, "petition.attachment.stage", formId.ToString("N"), ct);
        }

        await using var db = contexts.Open(user);
        var staged = await keep.StageAsync(db, formId, upload, user.Id, ct);
        if (staged.Refusal is { } refusal)
        {
            return refusal;
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return staged.Value!.Id;
    }

    /// <summary>The files of the form so far, in the order in which they came.</summary>
    public async Task<IReadOnlyList<StagedRow>> ListAsync(Guid formId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        return await KeepAttachment.Staged(db, formId, user.Id).AsNoTracking().OrderBy(file => file.Id)
            .Select(file => new StagedRow(file.Id, file.Name, file.Bytes, file.IsHealth)).ToListAsync(ct);
    }

    /// <summary>Takes a file out of the form again; nothing happens when it is gone or someone else's.</summary>
    public async Task RemoveAsync(Guid formId, Guid id, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        if (await KeepAttachment.Staged(db, formId, user.Id).SingleOrDefaultAsync(file => file.Id == id, ct) is { } staged)
        {
            db.StagedAttachments.Remove(staged);
            await db.SaveChangesAsync(ct);
            files.Remove(staged.StoredName);
        }
    }
}
