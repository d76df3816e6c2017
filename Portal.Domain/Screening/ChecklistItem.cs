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

    /// <summary>Help: where to look, what to leave out; may be empty.</summary>
    public string Hint { get; private set; } = "";

    /// <summary>The article behind the question, such as 《工伤保险条例》第17条; empty when there is none.</summary>
    public string LegalSource { get; private set; } = "";

    public AnswerKind Kind { get; private set; }

    /// <summary>What can be chosen; empty unless the kind is a choice.</summary>
    public IReadOnlyList<string> Choices { get; private set; } = [];

    /// <summary>Code of the earlier item that decides whether this one is asked; null when it is always asked.</summary>
    public string? ShowIfCode { get; private set; }

    /// <summary>The answer of that item: <c>Problem</c>, <c>NoProblem</c>, <c>NotApplicable</c> or the text of a choice.</summary>
    public string? ShowIfAnswer { get; private set; }

    /// <summary>Whether a task can only be submitted with an answer to it; always so for 三项选择.</summary>
    public bool IsRequired { get; private set; } = true;

    internal static ChecklistItem Create(Guid templateId, int ordinal, NewChecklistItem item, DateTimeOffset now)
    {
        var created = new ChecklistItem { Id = Guid.CreateVersion7(now), TemplateId = templateId };
        created.Write(ordinal, item);
        return created;
    }

    internal void Write(int ordinal, NewChecklistItem item)
    {
        Ordinal = ordinal;
        ThemeCode = item.ThemeCode;
        ThemeName = item.ThemeName;
        Department = item.Department;
        Code = item.Code;
        Text = item.Text;
        Hint = item.Hint;
        LegalSource = item.LegalSource;
        Kind = item.Kind;
        Choices = item.Choices;
        ShowIfCode = item.ShowIfCode;
        ShowIfAnswer = item.ShowIfAnswer;
        IsRequired = item.IsRequired;
    }

    /// <summary>The same line as it is written down.</summary>
    public NewChecklistItem Written() => new(ThemeCode, ThemeName, Department, Code, Text, Hint)
    {
        LegalSource = LegalSource,
        Kind = Kind,
        Choices = Choices,
        ShowIfCode = ShowIfCode,
        ShowIfAnswer = ShowIfAnswer,
        IsRequired = IsRequired,
    };
}
