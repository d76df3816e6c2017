namespace Portal.Domain.Screening;

/// <summary>One question of a checklist version (排查项).</summary>
public sealed class ChecklistItem
{
    private ChecklistItem()
    {
    }

    public Guid Id { get; private set; }

    public Guid TemplateId { get; private set; }

    public int Ordinal { get; private set; }

    public string ThemeCode { get; private set; } = "";

    public string ThemeName { get; private set; } = "";

    public string Department { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Hint { get; private set; } = "";

    internal static ChecklistItem Create(Guid templateId, int ordinal, NewChecklistItem item, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        TemplateId = templateId,
        Ordinal = ordinal,
        ThemeCode = item.ThemeCode,
        ThemeName = item.ThemeName,
        Department = item.Department,
        Code = item.Code,
        Text = item.Text,
        Hint = item.Hint,
    };
}
