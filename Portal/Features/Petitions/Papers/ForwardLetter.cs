using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>转送函: passes the matter to the competent unit without demanding a result. 《信访工作条例》第22条.</summary>
public static class ForwardLetter
{
    public static readonly PaperKind Kind = new("forward-letter", PaperReader.Unit);
    public const string Title = "转送函";

    public static ReportDocument Of(PaperFacts facts)
    {
        var forwarded = facts.Petition.Dispositions[^1];
        return PaperFrame.Letter(
            facts, "信访事项转送函", facts.RegisteredAt, facts.Handling,
            new Paragraph($"下列信访事项于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到，属于你单位职权范围，现转送你单位依法办理。"),
            new FieldList(
            [
                new("反映事项", facts.Petition.Subject),
                new("渠道", facts.Came),
                new("诉求要点", facts.Claims),
                new("转送说明", forwarded.Instruction.Length > 0 ? forwarded.Instruction : "无"),
            ]),
            new Paragraph($"我单位已向信访人出具去向告知书。请收到后及时确认，在{DocumentText.ChineseDate(facts.IssuedOn.AddDays(15))}前书面告知信访人是否受理，受理之日起 60 日内办结。（《信访工作条例》第23、34条）"),
            new Paragraph($"认为不属于你单位职权的，请在{PaperText.Before(facts.ClockOf(ClockKind.Objection))}（5 个工作日）提出异议并说明理由。在你单位确认接收以前，由首接单位继续负责。（第23条）"));
    }
}
