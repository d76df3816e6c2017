namespace Portal.Domain.Screening;

/// <summary>One line of a checklist as it is written down.</summary>
/// <param name="ThemeCode">Two letters, such as WB.</param>
/// <param name="ThemeName">Such as 外包队伍与劳务派遣.</param>
/// <param name="Department">Who mainly answers for the theme.</param>
/// <param name="Code">Stable code such as WB1, kept for statistics.</param>
/// <param name="Text">A question about conditions, never about persons.</param>
/// <param name="Hint">Where to look or the article behind it; may be empty.</param>
public sealed record NewChecklistItem(string ThemeCode, string ThemeName, string Department, string Code, string Text, string Hint);
