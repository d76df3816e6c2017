namespace Portal.Documents.Fonts;

/// <summary>The machine has no font with Chinese characters, so that no document can be made.</summary>
public sealed class MissingFontException(string message) : Exception(message);
