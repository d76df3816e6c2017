namespace Portal.Documents.Skia;

/// <param name="Stroke">0 draws no outline.</param>
internal sealed record BoxMark(float X, float Y, float Width, float Height, Pattern Fill, float Stroke) : Mark;
