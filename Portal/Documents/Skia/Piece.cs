namespace Portal.Documents.Skia;

/// <summary>What is never cut by a page end: a line, a table row, a chart.</summary>
internal sealed record Piece(float Height, IReadOnlyList<Mark> Marks)
{
    /// <summary>Dropped rather than carried to the next page.</summary>
    public bool IsSpace => Marks.Count == 0 && !KeepWithNext && !StartsPage;

    /// <summary>Dropped at the head of a page.</summary>
    public float SpaceBefore { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Begins on a line of the page's grid.</summary>
    public bool OnGrid { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>Drawn again where a page begins with this piece.</summary>
    public Piece? RepeatedHeader { get; init; }

    public Bookmark? Bookmark { get; init; }
}
