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

    /// <summary>Claims as papers and drafts write them: in their order, numbered, one a line.</summary>
    public static string Numbered(IEnumerable<(int Ordinal, string Text)> claims) =>
        string.Join('\n', claims.OrderBy(claim => claim.Ordinal).Select(claim => $"{claim.Ordinal}. {claim.Text}"));

    /// <summary>Whether it can be answered in the opinion. 《信访工作条例》第32条.</summary>
    internal bool IsConcluded => Conclusion is not null && ConclusionText.Length > 0;

    internal static Refusal? TextFault(string text) => string.IsNullOrWhiteSpace(text) ? PetitionRefusals.ClaimMissing : TextLimit.Claim.Fault(text);

    internal static Refusal? ConclusionFault(string text) =>
        string.IsNullOrWhiteSpace(text) ? PetitionRefusals.ConclusionMissing : TextLimit.Conclusion.Fault(text);

    internal static Claim Create(Guid id, Guid petitionId, int ordinal, string text) =>
        new() { Id = id, PetitionId = petitionId, Ordinal = ordinal, Text = text };

    internal void Conclude(ClaimConclusion conclusion, string text) => (Conclusion, ConclusionText) = (conclusion, text);
}
