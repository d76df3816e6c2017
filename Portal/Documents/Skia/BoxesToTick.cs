namespace Portal.Documents.Skia;

/// <summary>Choices with a box before each; they share the width evenly when all fit in a line, else they flow.</summary>
internal sealed class BoxesToTick(IReadOnlyList<string> choices, TextFormat format, LayoutContext context)
{
    private const float Box = 10;
    private const float AfterBox = 3;
    private const float Apart = 10;

    private readonly float[] _widths = [.. choices.Select(choice => Box + AfterBox + context.Text.WidthOf(choice, format))];

    /// <summary>Whether one line, or two of short ones, is enough.</summary>
    public bool FitsInto(float width) => _widths.Length == 0 || (_widths.Max() <= width && Lines(width).Max() < 2);

    /// <returns>Where the last line ends.</returns>
    public float Place(List<Mark> marks, float left, float top, float width)
    {
        if (choices.Count == 0)
        {
            return top;
        }

        var lines = Lines(width);
        var (isOneLine, each, x) = (lines.Max() == 0, width / choices.Count, left);
        isOneLine = isOneLine && _widths.Max() <= each;
        for (var at = 0; at < choices.Count; at++)
        {
            x = isOneLine ? left + (at * each) : at > 0 && lines[at] == lines[at - 1] ? x + _widths[at - 1] + Apart : left;
            var y = top + (lines[at] * format.Pitch * 1.2f);
            marks.Add(new BoxMark(x, y + ((format.Pitch - Box) / 2), Box, Box, Pattern.None, 0.8f));
            context.Text.Place(marks, choices[at], format, x + Box + AfterBox, y);
        }

        return top + ((lines[^1] * 1.2f) + 1) * format.Pitch;
    }

    /// <summary>Line of each choice, from 0.</summary>
    private int[] Lines(float width)
    {
        var (line, used, lines) = (0, 0f, new int[_widths.Length]);
        for (var at = 0; at < _widths.Length; at++)
        {
            if (used > 0 && used + _widths[at] > width)
            {
                (line, used) = (line + 1, 0);
            }

            lines[at] = line;
            used += _widths[at] + Apart;
        }

        return lines;
    }
}
