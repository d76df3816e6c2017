namespace Portal.Data;

/// <summary>Something to be delivered outside the transaction that decided on it.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; }

    /// <summary>Unique, so that a rule that fires twice sends once.</summary>
    public required string Key { get; init; }

    /// <summary>inbox or smtp.</summary>
    public required string Channel { get; init; }

    public Guid RecipientId { get; init; }

    /// <summary>Number, unit and step only.</summary>
    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Local path such as /petitions/XF-….</summary>
    public required string Link { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset NextTryAt { get; set; }

    /// <summary>Type and code of the last failure; empty when none.</summary>
    public string LastError { get; set; } = "";

    /// <summary>A message to be delivered from now on.</summary>
    public static OutboxMessage New(string key, string channel, Guid recipientId, string subject, string body, string link, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Key = key,
        Channel = channel,
        RecipientId = recipientId,
        Subject = subject,
        Body = body,
        Link = link,
        CreatedAt = now,
        NextTryAt = now,
    };
}
