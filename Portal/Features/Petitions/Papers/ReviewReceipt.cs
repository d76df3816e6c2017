using Portal.Documents;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Papers;

/// <summary>复查、复核申请回执: that the request was received, who handles it and by when. 《信访工作条例》第35、36条.</summary>
public static class ReviewReceipt
{
    public static readonly PaperKind Kind = new("review-receipt", PaperReader.Petitioner);

    public static string TitleOf(ReviewLevel level) => $"{PetitionWords.Of(level)}申请回执";

    /// <param name="reviewedNumber">Number of the petition whose opinion is reviewed.</param>
    public static ReportDocument Of(PaperFacts facts, ReviewLevel level, string reviewedNumber)
    {
        var (word, due) = (PetitionWords.Of(level), facts.ClockOf(ReviewPath.ClockOf(level)));
        return PaperFrame.Of(
            facts, $"信访事项{word}申请回执", facts.RegisteredAt,
            new Paragraph($"你对 {reviewedNumber} 号事项书面意见不服的{word}申请，已于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到，由{facts.Handling}办理，原经办人和原签发人不参加。"),
            new FieldList([new("信访人", PaperText.HandWritten), new($"{word}请求", facts.Claims), new($"{word}单位", facts.Handling), new("书面答复期限", PaperText.Until(due)), new("查询码", "与原事项的查询码相同")]),
            PaperRights.Of(facts, $"{facts.Handling}自收到申请之日起 30 日内，即{PaperText.Before(due)}，出具书面{word}意见。{(level is ReviewLevel.Recheck ? "举行听证的时间不计算在内。" : "")}"));
    }
}
