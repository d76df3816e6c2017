using Portal.Documents;
using Portal.Domain.Petitions.Dispositions;

namespace Portal.Features.Petitions.Papers;

/// <summary>不予受理告知书: the ground with its article, the facts, and where to go instead. 《信访工作条例》第23条.</summary>
public static class NonAcceptanceNotice
{
    public static readonly PaperKind Kind = new("non-acceptance-notice", PaperReader.Petitioner);
    public const string Title = "不予受理告知书";

    public static ReportDocument Of(PaperFacts facts, NonAcceptance refusal)
    {
        var guide = NonAcceptanceGrounds.Of(refusal.Ground);
        return PaperFrame.Of(
            facts, "信访事项不予受理告知书", facts.Handling,
            new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject), new("诉求要点", facts.Claims), new("向哪里提出", refusal.Place)]),
            new Paragraph($"你反映的事项，我单位于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到。经审查，{guide.Sentence}。具体情况：{refusal.Facts}"),
            new Paragraph($"依照{guide.LegalBasis}，我单位决定不予受理。请向{refusal.Place}提出。"),
            PaperRights.Of(facts, "不予受理只针对这一次提出的事项；有新的事实和理由的，可以随时提出。"));
    }
}
