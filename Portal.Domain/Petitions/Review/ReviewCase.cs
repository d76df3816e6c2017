using Portal.Domain.History;

namespace Portal.Domain.Petitions.Review;

/// <summary>Says of a petition that it looks again at another one, and what came of it.</summary>
public sealed class ReviewCase : IRecorded
{
    private ReviewCase()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The linked petition in which the review is handled.</summary>
    public Guid PetitionId { get; private set; }

    /// <summary>The petition whose opinion is reviewed.</summary>
    public Guid ReviewedId { get; private set; }

    public ReviewLevel Level { get; private set; }

    /// <summary>Null until it is concluded.</summary>
    public ReviewConclusion? Conclusion { get; private set; }

    public Guid MatterId => PetitionId;

    internal static ReviewCase Create(Guid id, Guid petitionId, Guid reviewedId, ReviewLevel level) =>
        new() { Id = id, PetitionId = petitionId, ReviewedId = reviewedId, Level = level };

    internal void Conclude(ReviewConclusion conclusion) => Conclusion = conclusion;
}
