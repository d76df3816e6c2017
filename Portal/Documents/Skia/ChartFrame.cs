namespace Portal.Documents.Skia;

/// <summary>The area inside the axes, in points from the left and top of the chart.</summary>
internal sealed record ChartFrame(float Left, float Top, float Width, float Height, AxisScale Scale)
{
    public float Bottom => Top + Height;

    public float Right => Left + Width;

    public float Y(double value) => Bottom - (Scale.Share(value) * Height);

    public float X(double value) => Left + (Scale.Share(value) * Width);
}
