using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Attachments;
using Portal.Security;

namespace Portal.Features.Petitions.Attachments;

/// <summary>One file of a petition, without its bytes.</summary>
/// <param name="By">Who added it; null for the petitioner.</param>
/// <param name="MayOpen">False for health information without its right.</param>
public sealed record AttachmentRow(Guid Id, string Name, AttachmentKind Kind, long Bytes, bool IsHealth, DateTimeOffset AddedAt, string? By, bool MayOpen);

/// <summary>The files of a petition within the reader's scope, newest first.</summary>
public sealed class ListAttachments(PortalContexts contexts, CurrentUser currentUser)
{
    private const string Covered = "健康信息材料";

    public async Task<IReadOnlyList<AttachmentRow>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var readsHealth = user.Can(Permission.ReadHealthFile);
        return await db.Attachments.AsNoTracking().Where(file => db.Petitions.Any(petition => petition.Number == number && petition.Id == file.PetitionId))
            .OrderByDescending(file => file.AddedAt).ThenByDescending(file => file.Id)
            .Select(file => new AttachmentRow(
                file.Id, file.IsHealth && !readsHealth ? Covered : file.Name, file.Kind, file.Bytes, file.IsHealth, file.AddedAt,
                file.AddedById == null ? null : db.Users.Where(person => person.Id == file.AddedById).Select(person => person.DisplayName).FirstOrDefault() ?? "",
                !file.IsHealth || readsHealth))
            .ToListAsync(ct);
    }
}
