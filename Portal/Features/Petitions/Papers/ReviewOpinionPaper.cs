using Portal.Documents;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Papers;

/// <summary>复查意见书、复核意见书: the conclusion on the opinion before it, with facts and legal basis. 《信访工作条例》第35、36条.</summary>
public static class ReviewOpinionPaper
{
    public static readonly PaperKind ReviewKind = new("review-opinion", PaperReader.PetitionerOnDelivery);
    public static readonly PaperKind RecheckKind = new("recheck-opinion", PaperReader.PetitionerOnDelivery);

    public static PaperKind KindOf(ReviewLevel level) => level switch
    {
        ReviewLevel.Review => ReviewKind,
        ReviewLevel.Recheck => RecheckKind,
    };

    public static string TitleOf(ReviewLevel level) => $"{PetitionWords.Of(level)}意见书";

    public static ReportDocument Of(PaperFacts facts)
    {
        var (opinion, review) = (facts.Petition.Opinion!, facts.Petition.ReviewCase!);
        var word = PetitionWords.Of(review.Level);
        return PaperFrame.Of(
            facts, $"信访事项{word}意见书", facts.Handling,
            [
                .. OpinionPaper.Parts(
                    facts, opinion,
                    [
                        new("信访人", PaperText.HandWritten),
                        new("反映事项", facts.Petition.Subject),
                        new($"申请{word}日期", DocumentText.ChineseDate(facts.Petition.ReceivedOn)),
                        new($"{word}结论", review.Conclusion is { } conclusion ? PetitionWords.Of(conclusion) : ""),
                    ],
                    $"{word}请求", $"{word}意见"),
                PaperRights.Of(facts),
            ]);
    }
}
