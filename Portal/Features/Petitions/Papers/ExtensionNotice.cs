using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>延期告知书: that the handling takes longer, why, until when, and what the petitioner may do. 《信访工作条例》第34条.</summary>
public static class ExtensionNotice
{
    public static readonly PaperKind Kind = new("extension-notice", PaperReader.Petitioner);
    public const string Title = "延期告知书";

    public static ReportDocument Of(PaperFacts facts)
    {
        var handling = facts.ClockOf(ClockKind.Handling);
        var extension = facts.Petition.Extensions.Single(each => each.IsApproved);
        var before = handling.TargetOn.AddDays(-extension.Days);
        return new ReportDocument
        {
            Title = "信访事项延期告知书",
            Number = facts.Petition.Number,
            Author = facts.Handling,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new FieldList(
                [
                    new("信访人", PaperText.HandWritten),
                    new("反映事项", facts.Petition.Subject),
                    new("受理日期", DocumentText.ChineseDate(handling.StartsOn)),
                    new("原办结期限", DocumentText.ChineseDate(before)),
                    new("延长", $"{extension.Days} 日"),
                    new("延长后的期限", PaperText.Until(handling)),
                ]),
                new Paragraph($"你反映的事项由{facts.Handling}办理。因下列原因，不能在 60 日内办结，经本单位负责人批准，延长 {extension.Days} 日，我们将在{PaperText.Before(handling)}书面答复你。"),
                new Heading(2, "延期理由"),
                .. extension.Reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(line)),
                PaperRights.Of(facts, $"延期只能一次，最多 30 日；到{PaperText.Until(handling)}还没有答复的，你可以向信访办或者上一级单位反映。（《信访工作条例》第34条）"),
                new Signature(facts.Handling, facts.IssuedOn),
            ],
        };
    }
}
