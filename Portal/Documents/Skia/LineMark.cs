namespace Portal.Documents.Skia;

internal sealed record LineMark(float X1, float Y1, float X2, float Y2, float Width, Ink Ink, float[]? Dashes = null) : Mark;
