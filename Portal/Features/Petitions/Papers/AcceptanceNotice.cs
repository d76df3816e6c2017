using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>受理告知书: that the unit takes the matter in, how it goes on and by when. 《信访工作条例》第23、34条.</summary>
public static class AcceptanceNotice
{
    public static readonly PaperKind Kind = new("acceptance-notice", PaperReader.Petitioner);
    public const string Title = "受理告知书";

    public static ReportDocument Of(PaperFacts facts)
    {
        var handling = facts.ClockOf(ClockKind.Handling);
        return new ReportDocument
        {
            Title = "信访事项受理告知书",
            Number = facts.Petition.Number,
            Author = facts.Handling,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject), new("诉求要点", facts.Claims)]),
                new Paragraph($"你反映的事项，我单位于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到，经审查决定受理，由{facts.Handling}办理。受理之日为{DocumentText.ChineseDate(handling.StartsOn)}。"),
                new Paragraph("办理的程序是：听取你陈述事实和理由，调查核实，逐项作出结论，出具书面处理意见书并送达你本人。"),
                PaperRights.Of(facts, $"自受理之日起 60 日内办结，即{PaperText.Before(handling)}答复；情况复杂的，经批准可以延长一次，不超过 30 日，并会告知你延期理由。（《信访工作条例》第34条）"),
                new Signature(facts.Handling, facts.IssuedOn),
            ],
        };
    }
}
