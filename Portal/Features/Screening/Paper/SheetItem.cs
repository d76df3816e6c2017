namespace Portal.Features.Screening.Paper;

/// <summary>One item of the checklist as paper and sheet show it.</summary>
internal sealed record SheetItem(string ThemeCode, string ThemeName, string Department, string Code, string Text, string Hint);
