using Portal.Documents;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Papers;

/// <summary>退回函: that the sender verified an objection and takes the matter back, with the reasons of both. 《信访工作条例》第23条.</summary>
public static class ReturnLetter
{
    public static readonly PaperKind Kind = new("return-letter", PaperReader.Unit);
    public const string Title = "退回函";

    /// <param name="facts">The petition after it was taken back.</param>
    /// <param name="objection">With the reason of the unit and what the sender found.</param>
    /// <param name="unit">The unit that objected.</param>
    public static ReportDocument Of(PaperFacts facts, Objection objection, string unit) => PaperFrame.Letter(
        facts, "信访事项退回函", facts.RegisteredAt, unit,
        new Paragraph($"你单位对下列信访事项提出的异议，经核实成立，同意退回，由{facts.RegisteredAt}另行确定承办单位。"),
        new FieldList(
        [
            new("反映事项", facts.Petition.Subject),
            new("诉求要点", facts.Claims),
            new("提出异议日期", DocumentText.ChineseDate(ChinaTime.DayOf(objection.FiledAt))),
            new("异议理由", objection.Reason),
            new("核实情况", objection.Note),
        ]),
        new Paragraph("自本函出具之日起，你单位不再承办该事项。已经收集的材料请一并移交，不得向其他人透露信访人信息和反映的内容。书面告知、办结的期限继续计算，不因退回中断。（《信访工作条例》第23条）"));
}
