namespace Portal.Documents.Fonts;

/// <summary>Which file serves a role, for the self-check of the installation.</summary>
public sealed record FontChoice(FontRole Role, string Family, string Path);
