using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Screening.Templates;

/// <summary>One version of a checklist.</summary>
/// <param name="PublishedAt">Null for a draft.</param>
/// <param name="By">Who published or last changed it; null when it came with the portal.</param>
/// <param name="Rounds">Rounds in the reader's subtree that were opened with it.</param>
public sealed record TemplateVersionRow(Guid Id, string Name, int VersionNumber, DateTimeOffset? PublishedAt, DateTimeOffset? EditedAt, string? By, int Themes, int Items, int Rounds);

/// <summary>A checklist with its versions, the newest first.</summary>
public sealed record TemplateRow(string Name, IReadOnlyList<TemplateVersionRow> Versions)
{
    public TemplateVersionRow? Draft => Versions.FirstOrDefault(version => version.PublishedAt is null);

    /// <summary>The one with which the next round opens; null before the first is published.</summary>
    public TemplateVersionRow? Current => Versions.FirstOrDefault(version => version.PublishedAt is not null);
}

/// <summary>All checklists and whether the reader may change them.</summary>
public sealed record TemplateListing(IReadOnlyList<TemplateRow> Checklists, bool CanEdit);

/// <summary>All checklists of the group with their versions; they are the same for every mine.</summary>
public sealed class ListTemplates(CurrentUser currentUser, PortalContexts contexts, AccessLog access)
{
    public async Task<Result<TemplateListing>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadScreening))
        {
            return await access.DenyAsync(user, "screening.template.list", "", ct);
        }

        await using var db = contexts.Open(user);
        var rows = await db.Templates.AsNoTracking().OrderBy(template => template.Name).ThenByDescending(template => template.VersionNumber)
            .Select(template => new TemplateVersionRow(
                template.Id, template.Name, template.VersionNumber, template.PublishedAt, template.EditedAt,
                db.Users.Where(each => each.Id == (template.PublishedById ?? template.EditedById)).Select(each => each.DisplayName).FirstOrDefault(),
                template.Items.Select(item => item.ThemeCode).Distinct().Count(), template.Items.Count,
                db.Rounds.Count(round => round.TemplateId == template.Id)))
            .ToListAsync(ct);
        return new TemplateListing(
            [.. rows.GroupBy(row => row.Name).OrderByDescending(list => list.Max(row => row.Items)).Select(list => new TemplateRow(list.Key, [.. list]))],
            user.Can(Permission.MaintainChecklists));
    }
}
