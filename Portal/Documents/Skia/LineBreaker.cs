namespace Portal.Documents.Skia;

internal static class LineBreaker
{
    private const float Tolerance = 0.01f;

    /// <summary>Cuts the text into lines that, put together, are the whole text again.</summary>
    public static List<LineRange> Break(IReadOnlyList<Glyph> text, float width, float firstIndent = 0)
    {
        var lines = new List<LineRange>();
        for (var start = 0; start < text.Count;)
        {
            var room = width - (lines.Count == 0 ? firstIndent : 0) + Tolerance;
            var end = EndOfLine(text, start, room);
            var isLast = end == text.Count || text[end - 1].Rune.Value == '\n';
            lines.Add(new LineRange(start, end, WidthOf(text, start, end), isLast));
            start = end;
        }

        return lines;
    }

    private static int EndOfLine(IReadOnlyList<Glyph> text, int start, float room)
    {
        var used = 0f;
        var lastBreak = start;
        for (var at = start; at < text.Count; at++)
        {
            var glyph = text[at];
            if (glyph.Rune.Value == '\n')
            {
                return at + 1;
            }

            if (at > start && LineRules.MayBreak(text[at - 1].Rune, glyph.Rune))
            {
                lastBreak = at;
            }

            used += glyph.Advance;
            if (used > room && !LineRules.IsSpace(glyph.Rune))
            {
                return lastBreak > start ? lastBreak : Force(text, start, at);
            }
        }

        return text.Count;
    }

    private static int Force(IReadOnlyList<Glyph> text, int start, int tooFar)
    {
        for (var at = tooFar; at > start; at--)
        {
            if (LineRules.MayForce(text[at - 1].Rune, text[at].Rune))
            {
                return at;
            }
        }

        return Math.Max(tooFar, start + 1);
    }

    private static float WidthOf(IReadOnlyList<Glyph> text, int start, int end)
    {
        while (end > start && (LineRules.IsSpace(text[end - 1].Rune) || text[end - 1].Rune.Value == '\n'))
        {
            end--;
        }

        var width = 0f;
        for (var at = start; at < end; at++)
        {
            width += text[at].Advance;
        }

        return width;
    }
}
