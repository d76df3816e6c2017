namespace Portal.Documents.Skia;

internal sealed record Bookmark(int Level, string Text);
