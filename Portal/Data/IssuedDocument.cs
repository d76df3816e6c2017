namespace Portal.Data;

/// <summary>A document as it was handed out: its bytes never change. Reached only through the matter it belongs to.</summary>
public sealed class IssuedDocument
{
    public Guid Id { get; init; }

    public Guid MatterId { get; init; }

    /// <summary>Such as receipt, acceptance-notice, opinion, report.</summary>
    public required string Kind { get; init; }

    /// <summary>Chinese name for display and download, such as 受理告知书.</summary>
    public required string Title { get; init; }

    public DateTimeOffset IssuedAt { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }

    public required string Sha256 { get; init; }
}
