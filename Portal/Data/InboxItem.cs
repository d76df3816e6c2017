namespace Portal.Data;

/// <summary>One line of a person's inbox.</summary>
public sealed class InboxItem
{
    public Guid Id { get; init; }

    /// <summary>Key of the outbox message it came from; unique, so that a repeated delivery adds nothing.</summary>
    public required string Key { get; init; }

    public Guid UserId { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required string Link { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReadAt { get; set; }
}
