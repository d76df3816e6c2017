namespace Portal.Domain.Screening;

/// <summary>One line of a checklist as it is written down.</summary>
/// <param name="ThemeCode">Two letters, such as WB.</param>
/// <param name="ThemeName">Such as 外包队伍与劳务派遣.</param>
/// <param name="Department">Who mainly answers for the theme.</param>
/// <param name="Code">Stable code such as WB1, kept for statistics.</param>
/// <param name="Text">A question about conditions, never about persons.</param>
/// <param name="Hint">Help such as where to look; may be empty.</param>
public sealed record NewChecklistItem(string ThemeCode, string ThemeName, string Department, string Code, string Text, string Hint)
{
    /// <summary>The article behind it; may be empty.</summary>
    public string LegalSource { get; init; } = "";

    public AnswerKind Kind { get; init; }

    /// <summary>What can be chosen; empty unless the kind is a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Code of the earlier item that decides whether this one is asked; null when it is always asked.</summary>
    public string? ShowIfCode { get; init; }

    /// <summary>The answer of that item; null when it is always asked.</summary>
    public string? ShowIfAnswer { get; init; }

    public bool IsRequired { get; init; } = true;

    /// <summary>Whether everything, the order of the choices too, is the same.</summary>
    public bool Equals(NewChecklistItem? other) => other is not null && Plain == other.Plain && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => Plain.GetHashCode();

    private (string, string, string, string, string, string, string, AnswerKind, string?, string?, bool) Plain =>
        (ThemeCode, ThemeName, Department, Code, Text, Hint, LegalSource, Kind, ShowIfCode, ShowIfAnswer, IsRequired);
}
