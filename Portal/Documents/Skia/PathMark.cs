namespace Portal.Documents.Skia;

internal sealed record PathMark(IReadOnlyList<(float X, float Y)> Points, bool Closed, Ink? Fill, float Stroke, float[]? Dashes = null) : Mark;
