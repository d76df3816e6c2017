namespace Portal.Documents.Skia;

internal static class HeadingLayout
{
    public static IEnumerable<Piece> Lay(Heading heading, LayoutContext context)
    {
        var page = context.Page;
        var level = Math.Clamp(heading.Level, 1, 4);
        var size = page.HeadingSizes[level - 1];
        var format = context.OnBodyGrid(page.HeadingRoles[level - 1]) with { Size = size };
        var first = true;
        foreach (var line in context.Lines(heading.Text, format, ColumnAlignment.Left, page.IsOfficial ? 2 * page.CharacterPitch : 0))
        {
            yield return line with
            {
                KeepWithNext = true,
                SpaceBefore = first && !page.IsOfficial ? 6 : 0,
                Bookmark = first ? new Bookmark(level, heading.Text) : null,
            };
            first = false;
        }
    }
}
