namespace Portal.Data.Exchange;

/// <summary>A sheet between sending it and importing it; encrypted, because it may hold names, and gone after a day.</summary>
public sealed class ImportUpload
{
    public Guid Id { get; init; }

    /// <summary>Only who sent it may open it.</summary>
    public Guid UserId { get; init; }

    public required string FileName { get; init; }

    public DateTimeOffset At { get; init; }

    public required byte[] Content { get; init; }
}
