using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>送达回证: when and how the opinion reached the petitioner, and until when review can be asked for. 《信访工作条例》第35条.</summary>
public static class DeliveryRecord
{
    public const string Kind = "delivery-record";
    public const string Title = "送达回证";

    public static ReportDocument Of(PaperFacts facts)
    {
        var review = facts.ClockOf(ClockKind.ReviewRequest);
        return new ReportDocument
        {
            Title = "信访事项处理意见书送达回证",
            Number = facts.Petition.Number,
            Author = facts.Handling,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new FieldList(
                [
                    new("受送达人", PaperText.HandWritten),
                    new("送达文书", "信访事项处理意见书"),
                    new("反映事项", facts.Petition.Subject),
                    new("送达日期", DocumentText.ChineseDate(review.StartsOn)),
                    new("送达方式", facts.Petition.Opinion!.DeliveryWay),
                    new("请求复查截止", PaperText.Until(review)),
                    new("受送达人签名", "＿＿＿＿＿＿＿＿＿＿　　　　　年　　月　　日"),
                    new("送达人签名", "＿＿＿＿＿＿＿＿＿＿　　　　　年　　月　　日"),
                    new("备注", "签收只表示收到，不表示同意处理意见。"),
                ]),
                new Notice("你的权利",
                [
                    $"一、不服处理意见的，可以在{PaperText.Until(review)}前，向{facts.ReviewBody}书面请求复查。（《信访工作条例》第35条）",
                    $"二、{PaperText.OtherRoutes}",
                    $"三、{PaperText.Recusal}（第18、28条）",
                ]),
                new Signature(facts.Handling, facts.IssuedOn),
            ],
        };
    }
}
