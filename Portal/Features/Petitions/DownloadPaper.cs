using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>The bytes of a paper and what to call the file.</summary>
public sealed record PaperFile(string FileName, string ContentType, byte[] Content);

/// <summary>Hands out an issued paper of a petition in the reader's scope.</summary>
public sealed class DownloadPaper(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ReceiptTickets tickets)
{
    public async Task<Result<PaperFile>> HandleAsync(string number, Guid paperId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var paper = user.Denies(Permission.ReadPetitions) is not null ? null : await db.Petitions.AsNoTracking().Where(petition => petition.Number == number)
            .Join(db.Documents.Where(document => document.Id == paperId), petition => petition.Id, document => document.MatterId, (petition, document) => document)
            .Select(document => new PaperFile($"{document.Title} {number}.pdf", document.ContentType, document.Content))
            .SingleOrDefaultAsync(ct);
        return paper is null ? await access.DenyAsync(user, "petition.document", $"{number}/{paperId:N}", ct) : paper;
    }

    /// <summary>The receipt with the query code, for the person who has just registered.</summary>
    public async Task<Result<PaperFile>> ReceiptAsync(string number, string ticket, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        return tickets.Find(user.Id, number, ticket) is { } receipt
            ? new PaperFile($"登记回执 {number}.pdf", System.Net.Mime.MediaTypeNames.Application.Pdf, receipt)
            : await access.DenyAsync(user, "petition.receipt", number, ct);
    }
}
