namespace Portal.Data;

/// <summary>Who stands behind one petition, encrypted; opened one at a time, with a reason, on record.</summary>
public sealed class SealedIdentity
{
    public Guid PetitionId { get; init; }

    /// <summary>Protected JSON list of petitioners.</summary>
    public required byte[] Content { get; set; }
}
