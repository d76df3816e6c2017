using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Exchange;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>A sheet that somebody sent.</summary>
internal sealed record SentSheet(byte[] Content, string FileName);

/// <summary>Keeps a sent sheet, encrypted, until it is imported or a day has passed.</summary>
public sealed class ImportUploads(PortalContexts contexts, CurrentUser currentUser, AccessLog access, IDataProtectionProvider protection, ChinaTime time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private readonly IDataProtector _protector = protection.CreateProtector("petition-import");

    /// <returns>Refused for a role that may not import, and for a file that is no sheet or a harmful one.</returns>
    public async Task<Result<Guid>> KeepAsync(byte[] content, string fileName, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.import", "", ct);
        }

        var register = OldRegister.Open(content);
        if (!register.IsOk)
        {
            return register.Refusal;
        }

        await using var db = contexts.Open(user);
        var old = time.Now - s_kept;
        await db.ImportUploads.Where(upload => upload.At < old).ExecuteDeleteAsync(ct);
        var kept = new ImportUpload { Id = Guid.CreateVersion7(time.Now), UserId = user.Id, FileName = NameOf(fileName), At = time.Now, Content = _protector.Protect(content) };
        db.ImportUploads.Add(kept);
        await db.SaveChangesAsync(ct);
        return kept.Id;
    }

    internal async Task<Result<SentSheet>> OpenAsync(PortalDbContext db, UserContext user, Guid id, CancellationToken ct) =>
        await db.ImportUploads.AsNoTracking().SingleOrDefaultAsync(upload => upload.Id == id && upload.UserId == user.Id, ct) is { } upload
            ? new SentSheet(_protector.Unprotect(upload.Content), upload.FileName)
            : ImportRefusals.Gone;

    /// <summary>The last part of whatever was sent as a name; it is shown, never used as a path.</summary>
    private static string NameOf(string fileName)
    {
        var name = PlainText.Line(fileName).Split('/', '\\')[^1].Replace("\u202E", "", StringComparison.Ordinal);
        return name.Length == 0 ? "台账.xlsx" : name.Length > 100 ? name[^100..] : name;
    }
}
