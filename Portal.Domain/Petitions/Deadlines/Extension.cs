using Portal.Domain.History;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>One request of the handling unit for more time (延期). 《信访工作条例》第34条.</summary>
public sealed class Extension : IRecorded
{
    private Extension()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>Calendar days asked for, 1 to 30.</summary>
    public int Days { get; private set; }

    /// <summary>Why, in words that the petitioner will read.</summary>
    public string Reason { get; private set; } = "";

    public Guid AskedById { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    /// <summary>When it was decided; null while it waits for the unit's leader.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public bool IsApproved { get; private set; }

    /// <summary>Why it was not approved; empty otherwise.</summary>
    public string Note { get; private set; } = "";

    public Guid MatterId => PetitionId;

    internal static Extension Ask(Guid id, Guid petitionId, int days, string reason, Guid byUserId, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, Days = days, Reason = reason, AskedById = byUserId, AskedAt = at };

    internal void Decide(bool isApproved, string note, Guid byUserId, DateTimeOffset at) =>
        (IsApproved, Note, DecidedById, DecidedAt) = (isApproved, note, byUserId, at);
}
