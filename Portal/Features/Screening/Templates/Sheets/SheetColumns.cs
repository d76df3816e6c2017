using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates.Sheets;

/// <summary>The columns of a checklist as a sheet, out and in.</summary>
internal static class SheetColumns
{
    /// <summary>Between choices in one cell; a line break in the cell does as well.</summary>
    public const char Between = '；';

    public static readonly IReadOnlyList<ItemField> All =
    [
        ItemField.ThemeCode, ItemField.ThemeName, ItemField.Department, ItemField.Code, ItemField.Text, ItemField.Kind,
        ItemField.Choices, ItemField.Condition, ItemField.Hint, ItemField.LegalSource, ItemField.IsRequired,
    ];

    /// <summary>Without these nothing can be read.</summary>
    public static readonly IReadOnlyList<ItemField> Needed = [ItemField.ThemeCode, ItemField.Text];

    public static string Cell(ItemField field, NewChecklistItem item) => field switch
    {
        ItemField.Choices => string.Join(Between, item.Choices),
        ItemField.Condition => item.ShowIfCode is null ? "" : $"{item.ShowIfCode}＝{TemplateWords.Answer(item.ShowIfAnswer)}",
        ItemField.IsRequired => item.IsRequired ? "是" : "否",
        _ => TemplateWords.Shown(field, item),
    };
}
