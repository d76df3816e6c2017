namespace Portal.Domain.Screening.Templates;

/// <summary>What a line of a checklist consists of, for faults and differences.</summary>
public enum ItemField
{
    ThemeCode,
    ThemeName,
    Department,
    Code,
    Text,
    Kind,
    Choices,
    Condition,
    Hint,
    LegalSource,
    IsRequired,
}
