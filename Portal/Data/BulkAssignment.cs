using Portal.Domain.Organization;

namespace Portal.Data;

/// <summary>Petitions that were assigned to one unit in one act, so that it can be taken back as one.</summary>
public sealed class BulkAssignment
{
    public Guid Id { get; init; }

    public Guid ByUserId { get; init; }

    public Guid ToUnitId { get; init; }

    public OrgUnit? ToUnit { get; init; }

    public DateTimeOffset At { get; init; }

    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>Which petitions.</summary>
    public required IReadOnlyList<Guid> PetitionIds { get; init; }
}
