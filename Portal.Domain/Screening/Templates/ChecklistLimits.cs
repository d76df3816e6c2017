namespace Portal.Domain.Screening.Templates;

/// <summary>How long a checklist and its parts may be.</summary>
public static class ChecklistLimits
{
    public const int Items = 200;
    public const int Name = 30;
    public const int ThemeName = 30;
    public const int Department = 40;
    public const int Text = 120;
    public const int Hint = 120;
    public const int LegalSource = 80;
    public const int Choices = 12;
    public const int Choice = 30;
}
