using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Exchange;
using Portal.Security;

namespace Portal.Features.Screening.Templates.Sheets;

/// <summary>Writes a version to a sheet that can be changed and read back into a draft.</summary>
public sealed class ExportTemplate(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    /// <returns>The file and its name; refused where the version may not be read.</returns>
    public async Task<Result<ExcelFile>> HandleAsync(Guid id, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        var canEdit = user.Can(Permission.MaintainChecklists);
        await using var db = contexts.Open(user);
        var template = user.Can(Permission.ReadScreening)
            ? await db.Templates.AsNoTracking().Include(t => t.Items).SingleOrDefaultAsync(t => t.Id == id && (canEdit || t.PublishedAt != null), ct)
            : null;
        if (template is null)
        {
            return await access.DenyAsync(user, "screening.checklist.export", id.ToString(), ct);
        }

        var lines = TemplateStore.Lines(template).Select(item => SheetColumns.All.ToDictionary(TemplateWords.Of, field => (object)SafeCell.Of(SheetColumns.Cell(field, item))));
        var file = new MemoryStream();
        await file.SaveAsAsync(lines, sheetName: "清单", configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, AutoFilter = false }, cancellationToken: ct);
        file.Position = 0;
        db.Note("screening.checklist.export", id, $"rows={template.Items.Count}");
        await db.SaveChangesAsync(ct);
        return new ExcelFile(file, $"{template.Name}-第{template.VersionNumber}版{(template.IsDraft ? "草稿" : "")}.xlsx", template.Items.Count);
    }
}
