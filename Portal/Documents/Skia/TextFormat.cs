using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <param name="Pitch">From one line to the next.</param>
/// <param name="Tracking">Added to each wide character.</param>
internal sealed record TextFormat(FontRole Role, float Size, float Pitch, float Tracking = 0, Ink Ink = Ink.Black)
{
    /// <summary>The square of a Chinese character stands in the middle of its line; its baseline is at 0.88 of its height.</summary>
    public float BaselineInLine => ((Pitch - Size) / 2) + (Size * 0.88f);
}
