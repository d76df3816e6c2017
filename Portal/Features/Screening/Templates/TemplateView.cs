using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates;

/// <summary>One version as its page shows it.</summary>
/// <param name="Version">Stamp with which a step is taken; an outdated one is told.</param>
/// <param name="By">Who published or last changed it; null when it came with the portal.</param>
/// <param name="Faults">What keeps a draft from being published; none for a published version.</param>
/// <param name="Current">The newest published version; null when there is none.</param>
/// <param name="Removed">Questions of the newest published version that the draft leaves out.</param>
public sealed record TemplateView(
    Guid Id, string Name, int VersionNumber, DateTimeOffset? PublishedAt, DateTimeOffset? EditedAt, string? By, Guid Version,
    IReadOnlyList<NewChecklistItem> Items, IReadOnlyList<ChecklistFault> Faults, TemplateVersionRow? Current, IReadOnlyList<NewChecklistItem> Removed,
    Guid? DraftId, bool IsSame, bool CanEdit)
{
    public bool IsDraft => PublishedAt is null;

    public IReadOnlyList<TemplateTheme> Themes { get; } =
        [.. Items.GroupBy(item => item.ThemeCode).Select(theme => new TemplateTheme(theme.Key, theme.First().ThemeName, theme.First().Department, [.. theme]))];

    public string VersionName => IsDraft ? $"第 {VersionNumber} 版草稿" : $"第 {VersionNumber} 版";

    public NewChecklistItem? Find(string? code) => Items.FirstOrDefault(item => item.Code == code);

    /// <summary>The first fault of a field; null when there is none.</summary>
    public string? FaultOf(string code, params ReadOnlySpan<ItemField> fields)
    {
        foreach (var fault in Faults)
        {
            if (fault.Code == code && fields.Contains(fault.Field))
            {
                return fault.Refusal.ToString();
            }
        }

        return null;
    }
}

/// <summary>A theme with its questions in order.</summary>
public sealed record TemplateTheme(string Code, string Name, string Department, IReadOnlyList<NewChecklistItem> Items);
