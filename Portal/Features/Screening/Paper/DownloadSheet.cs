using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Exchange;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Screening.Paper;

/// <summary>Hands out the empty Excel sheet of a task, which comes back into the same task (<see cref="FillFromSheet"/>).</summary>
public sealed class DownloadSheet(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ReadBlankSheets sheets)
{
    /// <returns>Refused as not found for a task outside the reader's scope, or a role that does not read screening.</returns>
    public async Task<Result<SheetFile>> HandleAsync(Guid taskId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var found = user.Can(Permission.ReadScreening) ? await sheets.OfAsync(db, task => task.Id == taskId, ct) : [];
        return found is [var sheet]
            ? new SheetFile($"排查记录表 {sheet.Number}.xlsx", ExcelFile.ContentType, new SheetBook(sheet).Write())
            : await access.DenyAsync(user, "screening.paper.sheet", taskId.ToString(), ct);
    }
}
