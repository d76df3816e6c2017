namespace Portal.Data;

/// <summary>A list as somebody set it up: its address without the page, under a name.</summary>
public sealed class SavedView
{
    public Guid Id { get; init; }

    public Guid OwnerId { get; init; }

    /// <summary>The owner's unit when it was saved; colleagues of this unit see it when it is shared.</summary>
    public Guid UnitId { get; init; }

    public bool IsShared { get; set; }

    public required string Name { get; set; }

    /// <summary>Query string of the list, such as <c>view=open&amp;topic=WB</c>.</summary>
    public required string Query { get; set; }
}
