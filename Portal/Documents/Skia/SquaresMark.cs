namespace Portal.Documents.Skia;

/// <summary>Black squares on a grid, as runs of neighbours in a row.</summary>
/// <param name="Side">Of one square.</param>
internal sealed record SquaresMark(float X, float Y, float Side, IReadOnlyList<(int Column, int Row, int Length)> Runs) : Mark
{
    public const float Overlap = 0.06f;
}
