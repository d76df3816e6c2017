using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <param name="Tracking">Added after each character.</param>
internal sealed record TextMark(float X, float Baseline, string Text, FontFace Face, float Size, float Tracking, Ink Ink) : Mark;
