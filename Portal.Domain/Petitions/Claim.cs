using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>One point asked for (诉求要点); each gets a conclusion of its own.</summary>
public sealed class Claim : IRecorded
{
    private Claim()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>From 1, in the order in which the petitioner named them.</summary>
    public int Ordinal { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Null while nobody has concluded on it.</summary>
    public ClaimConclusion? Conclusion { get; private set; }

    /// <summary>Why, in words that the petitioner will read.</summary>
    public string ConclusionText { get; private set; } = "";

    public Guid MatterId => PetitionId;

    internal static Claim Create(Guid id, Guid petitionId, int ordinal, string text) =>
        new() { Id = id, PetitionId = petitionId, Ordinal = ordinal, Text = text };

    internal void Conclude(ClaimConclusion conclusion, string text)
    {
        Conclusion = conclusion;
        ConclusionText = text;
    }
}
