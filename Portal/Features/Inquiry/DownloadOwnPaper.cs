using Microsoft.EntityFrameworkCore;
using Portal.Features.Petitions;

namespace Portal.Features.Inquiry;

/// <summary>Hands a paper to the petitioner for whom it was issued.</summary>
public sealed class DownloadOwnPaper(PetitionerContexts contexts, ReadInquiry read)
{
    /// <returns>Null when it is not a paper of this petition, or not one for the petitioner.</returns>
    public async Task<PaperFile?> HandleAsync(InquiryPass pass, Guid paperId, CancellationToken ct)
    {
        var view = await read.HandleAsync(pass, ct);
        if (view is null || view.Papers.All(paper => paper.Id != paperId))
        {
            return null;
        }

        await using var db = contexts.Open(pass);
        var paper = await db.Documents.AsNoTracking().Where(document => document.Id == paperId)
            .Select(document => new PaperFile($"{document.Title} {pass.Number}.pdf", document.ContentType, document.Content)).SingleAsync(ct);
        db.Note("inquiry.document", paperId, "");
        await db.SaveChangesAsync(ct);
        return paper;
    }
}
