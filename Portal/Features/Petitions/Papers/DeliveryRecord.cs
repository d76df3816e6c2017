using Portal.Documents;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Papers;

/// <summary>送达回证: when and how the opinion reached the petitioner, and until when review can be asked for. 《信访工作条例》第35条.</summary>
public static class DeliveryRecord
{
    public static readonly PaperKind Kind = new("delivery-record", PaperReader.PetitionerOnDelivery);
    public const string Title = "送达回证";

    public static ReportDocument Of(PaperFacts facts)
    {
        var (opinion, level) = (facts.Petition.Opinion!, facts.Petition.ReviewCase?.Level);
        var name = level is { } known ? ReviewOpinionPaper.TitleOf(known) : OpinionPaper.Title;
        DocumentField[] until = ReviewPath.RightAfter(level) is { } right ? [new(level is null ? "请求复查截止" : "请求复核截止", PaperText.Until(facts.ClockOf(right)))] : [];
        return PaperFrame.Of(
            facts, $"信访事项{name}送达回证", facts.Handling,
            new FieldList(
            [
                new("受送达人", PaperText.HandWritten),
                new("送达文书", $"信访事项{name}"),
                new("反映事项", facts.Petition.Subject),
                new("送达日期", DocumentText.ChineseDate(opinion.DeliveredOn!.Value)),
                new("送达方式", opinion.DeliveryWay),
                .. until,
                new("受送达人签名", "＿＿＿＿＿＿＿＿＿＿　　　　　年　　月　　日"),
                new("送达人签名", "＿＿＿＿＿＿＿＿＿＿　　　　　年　　月　　日"),
                new("备注", "签收只表示收到，不表示同意处理意见。"),
            ]),
            PaperRights.Of(facts));
    }
}
