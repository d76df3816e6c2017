namespace Portal.Documents.Skia;

/// <param name="Y">Points from the foot of the page.</param>
internal sealed record OutlineEntry(int Level, string Text, int Page, float Y);
