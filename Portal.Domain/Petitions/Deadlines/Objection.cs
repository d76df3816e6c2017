using Portal.Domain.History;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>A unit's objection that a matter is not its to handle (异议退回). 《信访工作条例》第23条.</summary>
public sealed class Objection : IRecorded
{
    private Objection()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>The unit that got the matter and objects.</summary>
    public Guid ByUnitId { get; private set; }

    /// <summary>Which unit should have it and on what ground.</summary>
    public string Reason { get; private set; } = "";

    public Guid FiledById { get; private set; }

    public DateTimeOffset FiledAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>When the sender decided or the unit took the matter after all; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public bool IsAgreed { get; private set; }

    /// <summary>What the sender found when verifying; empty when the unit took the matter after all.</summary>
    public string Note { get; private set; } = "";

    public Guid MatterId => PetitionId;

    internal static Objection File(Guid id, Guid petitionId, Guid byUnitId, string reason, Guid byUserId, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, ByUnitId = byUnitId, Reason = reason, FiledById = byUserId, FiledAt = at };

    internal void Decide(bool isAgreed, string note, Guid byUserId, DateTimeOffset at) =>
        (IsAgreed, Note, DecidedById, DecidedAt) = (isAgreed, note, byUserId, at);
}
