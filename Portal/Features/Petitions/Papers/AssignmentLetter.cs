using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>交办函: which unit handles the matter, by when it must report and what the report must hold. 《信访工作条例》第22条.</summary>
public static class AssignmentLetter
{
    public static readonly PaperKind Kind = new("assignment-letter", PaperReader.Unit);
    public const string Title = "交办函";

    public static ReportDocument Of(PaperFacts facts)
    {
        var (assigned, feedback) = (facts.Petition.Dispositions[^1], facts.ClockOf(ClockKind.Assignment));
        return PaperFrame.Letter(
            facts, "信访事项交办函", facts.RegisteredAt, facts.Handling,
            new Paragraph($"现将{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到的下列信访事项交你单位办理。"),
            new FieldList(
            [
                new("反映事项", facts.Petition.Subject),
                new("渠道", facts.Came),
                new("诉求要点", facts.Claims),
                new("交办要求", assigned.Instruction.Length > 0 ? assigned.Instruction : "按规定程序办理"),
                new("反馈期限", $"{DocumentText.ChineseDate(feedback.TargetOn)}前"),
            ]),
            new Paragraph($"请在反馈期限前报送办理结果和《办结报告》，写明调查核实的情况、处理意见及依据、送达和执行的情况，并附处理意见书。请在{PaperText.Before(facts.ClockOf(ClockKind.Notice))}书面告知信访人是否受理；受理之日起 60 日内办结。（《信访工作条例》第22、23、34条）"),
            new Paragraph("认为不属于你单位职权的，请在收到之日起 5 个工作日内提出异议并说明理由；经同意退回以前，由你单位继续负责。未确认接收以前，首接单位继续负责。（第23条）"));
    }
}
