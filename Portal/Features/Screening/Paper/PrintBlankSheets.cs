using System.Net.Mime;
using Portal.Data;
using Portal.Documents;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening.Paper;

/// <summary>Draws blank checklists as PDF: of one task, or of all units of a round in one file. They hold no answers and are not kept.</summary>
public sealed class PrintBlankSheets(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ReadBlankSheets sheets, IDocumentRenderer renderer)
{
    /// <returns>Refused as not found for a task outside the reader's scope, or a role that does not read screening.</returns>
    public async Task<Result<SheetFile>> OfTaskAsync(Guid taskId, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var found = user.Can(Permission.ReadScreening) ? await sheets.OfAsync(db, task => task.Id == taskId, ct) : [];
        return found is [var sheet]
            ? new SheetFile($"排查记录表 {sheet.Number}.pdf", MediaTypeNames.Application.Pdf, renderer.Render(BlankSheet.Of(sheet), ct))
            : await access.DenyAsync(user, "screening.paper.print", taskId.ToString(), ct);
    }

    /// <summary>Unit after unit, so that the office prints them in one go.</summary>
    /// <returns>Refused as not found for a round without a task in the reader's scope.</returns>
    public async Task<Result<SheetFile>> OfRoundAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var found = user.Can(Permission.ReadScreening) ? await sheets.OfAsync(db, task => task.Round!.Number == number, ct) : [];
        if (found.Count == 0)
        {
            return await access.DenyAsync(user, "screening.paper.print", number, ct);
        }

        var pdf = renderer.RenderTogether($"{found[0].RoundName}：排查记录表", [.. found.Select(sheet => BlankSheet.Of(sheet) with { Title = $"排查记录表　{sheet.UnitName}" })], ct);
        return new SheetFile($"排查记录表 {number}.pdf", MediaTypeNames.Application.Pdf, pdf);
    }
}
