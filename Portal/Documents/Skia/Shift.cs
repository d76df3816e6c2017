namespace Portal.Documents.Skia;

internal static class Shift
{
    public static IEnumerable<Mark> Down(IEnumerable<Mark> marks, float by) => marks.Select(mark => mark switch
    {
        TextMark text => text with { Baseline = text.Baseline + by },
        LineMark line => line with { Y1 = line.Y1 + by, Y2 = line.Y2 + by },
        BoxMark box => box with { Y = box.Y + by },
        PathMark path => path with { Points = [.. path.Points.Select(point => (point.X, point.Y + by))] },
        SquaresMark squares => squares with { Y = squares.Y + by },
        _ => mark,
    });
}
