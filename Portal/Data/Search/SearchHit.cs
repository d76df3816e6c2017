namespace Portal.Data.Search;

/// <summary>A petition whose text holds the terms; an id to join, no table of its own.</summary>
public sealed class SearchHit
{
    public Guid PetitionId { get; init; }
}
