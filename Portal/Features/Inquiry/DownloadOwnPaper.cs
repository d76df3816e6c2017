using Microsoft.EntityFrameworkCore;
using Portal.Features.Petitions;

namespace Portal.Features.Inquiry;

/// <summary>Hands a paper to the petitioner for whom it was issued.</summary>
public sealed class DownloadOwnPaper(PetitionerContexts contexts)
{
    /// <returns>Null when it is not a paper of this petition, or not one for the petitioner.</returns>
    public async Task<PaperFile?> HandleAsync(InquiryPass pass, Guid paperId, CancellationToken ct)
    {
        await using var db = contexts.Open(pass);
        var petition = await db.Petitions.AsNoTracking().Where(p => p.Number == pass.Number)
            .Select(p => new { p.Id, p.QueryCodeHash, IsDelivered = p.Opinion!.DeliveredOn != null }).SingleOrDefaultAsync(ct);
        if (petition is null || !pass.Opens(petition.QueryCodeHash))
        {
            return null;
        }

        var reopening = await ReadInquiry.ReopeningOf(db, petition.Id).FirstOrDefaultAsync(ct);
        var paper = await ReadInquiry.PapersOf(db, petition.Id, petition.IsDelivered, reopening).Where(document => document.Id == paperId)
            .Select(document => new PaperFile($"{document.Title} {pass.Number}.pdf", document.ContentType, document.Content)).SingleOrDefaultAsync(ct);
        if (paper is null)
        {
            return null;
        }

        db.Note("inquiry.document", paperId, "");
        await db.SaveChangesAsync(ct);
        return paper;
    }
}
