using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>处理意见书 with the parts of Article 32 and a conclusion on each claim. 《信访工作条例》第32、35条.</summary>
public static class OpinionPaper
{
    public static readonly PaperKind Kind = new("opinion", PaperReader.PetitionerOnDelivery);
    public const string Title = "处理意见书";

    private const int ShortPart = 300;

    private static readonly string[] s_ordinals = ["一", "二", "三", "四", "五"];

    public static ReportDocument Of(PaperFacts facts)
    {
        var opinion = facts.Petition.Opinion ?? throw new InvalidOperationException("There is no opinion to print.");
        return PaperFrame.Of(
            facts, "信访事项处理意见书", facts.Handling,
            [
                .. Parts(facts, opinion, [new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject)], "投诉请求", "处理意见"),
                PaperRights.Of(facts, "支持的请求由办理单位执行；不执行的，可以向信访办反映。（第32条）"),
            ]);
    }

    /// <summary>The parts of Article 32, also of a review: short ones as rows of the head, so that an ordinary opinion fits one page.</summary>
    internal static IEnumerable<DocumentBlock> Parts(PaperFacts facts, Opinion opinion, IReadOnlyList<DocumentField> head, string request, string decision)
    {
        (string Name, string Text)[] parts =
            [(request, opinion.Request), ("事实和理由", opinion.Facts), (decision, opinion.Decision), ("法律法规依据", opinion.LegalBasis), ("救济途径", opinion.Remedies)];
        return parts.All(part => part.Text.Length <= ShortPart)
            ? [new FieldList([.. head, .. parts.Select(part => new DocumentField(part.Name, part.Text))]), Conclusions(facts)]
            : [new FieldList(head), .. parts.SelectMany((part, index) => Part($"{s_ordinals[index]}、{part.Name}", part.Text)), Conclusions(facts)];
    }

    private static IEnumerable<DocumentBlock> Part(string heading, string text) =>
        [new Heading(2, heading), .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(line))];

    private static Table Conclusions(PaperFacts facts) => new(
        [new("序号", 0.5, ColumnAlignment.Center), new("诉求要点", 2), new("结论", 1), new("理由", 2.5)],
        [.. facts.Petition.Claims.OrderBy(claim => claim.Ordinal).Select(claim => (IReadOnlyList<string>)
            [$"{claim.Ordinal}", claim.Text, claim.Conclusion is { } conclusion ? PetitionWords.Of(conclusion) : "", claim.ConclusionText])],
        "逐项结论");
}
