namespace Portal.Data;

/// <summary>
/// Keyed hash of one trait of a petitioner (phone, or name within a mine), only to ask whether two petitions may be the same matter.
/// It cannot be turned back, and no route, list or count goes by it.
/// </summary>
public sealed class PetitionerHash
{
    public Guid Id { get; init; }

    public Guid PetitionId { get; init; }

    /// <summary>64 hexadecimal characters.</summary>
    public required string Hash { get; init; }
}
