using Portal.Documents;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Features.Petitions.Papers;

/// <summary>告知书: which lawful way the matter takes and where to go with it. 《信访工作条例》第31条.</summary>
public static class InformNotice
{
    public static readonly PaperKind Kind = new("inform-notice", PaperReader.Petitioner);
    public const string Title = "告知书";

    public static ReportDocument Of(PaperFacts facts, StatutoryRoute route, string place, string note)
    {
        var guide = StatutoryRoutes.Of(route);
        DocumentField[] more = note.Length > 0 ? [new("说明", note)] : [];
        return PaperFrame.Of(
            facts, "信访事项告知书", facts.RegisteredAt,
            new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject), new("诉求要点", facts.Claims), new("法定途径", guide.Name), new("向哪里提出", place), .. more]),
            new Paragraph($"你反映的事项，我单位于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到。依照{guide.LegalBasis}，该事项应当依法通过{guide.Name}办理，请向{place}提出。"),
            PaperRights.Of(facts, "向上述机关提出时，可以出示本告知书和登记回执，证明你已经提出过要求。"));
    }
}
