using Portal.Documents;

namespace Portal.Features.Petitions.Papers;

/// <summary>What every paper has around its words.</summary>
internal static class PaperFrame
{
    /// <param name="from">Unit that signs.</param>
    public static ReportDocument Of(PaperFacts facts, string title, string from, params IReadOnlyList<DocumentBlock> blocks) => new()
    {
        Title = title,
        Number = facts.Petition.Number,
        Author = from,
        CreatedAt = facts.IssuedAt,
        Blocks = [.. blocks, new Signature(from, facts.IssuedOn)],
    };

    /// <summary>A letter from one unit to another.</summary>
    public static ReportDocument Letter(PaperFacts facts, string title, string from, string to, params IReadOnlyList<DocumentBlock> blocks) =>
        Of(facts, title, from, blocks) with { Addressee = to };
}
