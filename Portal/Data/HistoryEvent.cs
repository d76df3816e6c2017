namespace Portal.Data;

/// <summary>One change of one record on the timeline of a matter: who, when, what, old and new.</summary>
public sealed class HistoryEvent
{
    public Guid Id { get; init; }

    public Guid MatterId { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>What the use case did, such as petition.assign.</summary>
    public required string Action { get; init; }

    /// <summary>Type of the changed record, such as Claim.</summary>
    public required string Record { get; init; }

    /// <summary>Key of the changed record.</summary>
    public Guid RecordId { get; init; }

    /// <summary>JSON list of field, old and new; confidential fields only say that they changed.</summary>
    public required string Changes { get; init; }
}
