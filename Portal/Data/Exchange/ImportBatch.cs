using Portal.Domain.Organization;

namespace Portal.Data.Exchange;

/// <summary>One old register that was taken over in one transaction.</summary>
public sealed class ImportBatch
{
    public Guid Id { get; init; }

    /// <summary>The unit whose register it is.</summary>
    public Guid UnitId { get; init; }

    public OrgUnit? Unit { get; init; }

    /// <summary>Null for the command line.</summary>
    public Guid? ByUserId { get; init; }

    public required string FileName { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Petitions that were added.</summary>
    public int Rows { get; init; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
