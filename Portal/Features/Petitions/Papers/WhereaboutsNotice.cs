using Portal.Documents;

namespace Portal.Features.Petitions.Papers;

/// <summary>去向告知书: tells the petitioner to which unit the matter went. 《信访工作条例》第23条.</summary>
public static class WhereaboutsNotice
{
    public static readonly PaperKind Kind = new("whereabouts-notice", PaperReader.Petitioner);
    public const string Title = "去向告知书";

    public static ReportDocument Of(PaperFacts facts) => PaperFrame.Of(
        facts, "信访事项去向告知书", facts.RegisteredAt,
        new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject), new("诉求要点", facts.Claims), new("转送单位", facts.Handling)]),
        new Paragraph($"你反映的事项，我单位于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到。该事项属于{facts.Handling}的职权范围，已于{DocumentText.ChineseDate(facts.IssuedOn)}转送该单位依法办理。"),
        new Paragraph($"该单位将书面告知你是否受理。在该单位确认接收以前，{facts.RegisteredAt}继续负责，你可以随时向我们询问。"),
        PaperRights.Of(facts, $"{facts.Handling}应当在{DocumentText.ChineseDate(facts.IssuedOn.AddDays(15))}前书面告知你是否受理，受理之日起 60 日内书面答复。（《信访工作条例》第23、34条）"));
}
