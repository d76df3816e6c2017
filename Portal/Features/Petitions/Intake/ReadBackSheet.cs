using Portal.Documents;
using Portal.Features.Petitions.Papers;

namespace Portal.Features.Petitions.Intake;

/// <summary>宣读核对单: what was written down, to be read out and confirmed by who brought it. It holds no name; the petitioner signs or prints a finger.</summary>
public static class ReadBackSheet
{
    public const string Title = "宣读核对单";

    /// <param name="words">The petitioner's own words.</param>
    /// <param name="note">Who helped to write; empty when nobody did.</param>
    public static ReportDocument Of(PaperFacts facts, string words, string note) => new()
    {
        Title = "信访事项宣读核对单",
        Number = facts.Petition.Number,
        Author = facts.RegisteredAt,
        CreatedAt = facts.IssuedAt,
        Style = PageStyle.Official,
        Blocks =
        [
            new Paragraph($"{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}，{facts.Came}，由{facts.RegisteredAt}登记。下面的内容请逐条念给信访人听，有不对的当场改。"),
            new Heading(1, "一、事项"),
            new Paragraph(facts.Petition.Subject),
            new Heading(1, "二、信访人原话"),
            .. Lines(words),
            new Heading(1, "三、诉求要点"),
            .. Lines(facts.Claims),
            .. note.Length > 0 ? [new Heading(1, "四、代写情况"), new Paragraph(note)] : Array.Empty<DocumentBlock>(),
            new Notice("信访人确认", ["以上内容已经念给我听，和我说的一致。", "签名或者按手印：＿＿＿＿＿＿＿", "日期：＿＿＿＿年＿＿月＿＿日", "宣读人：＿＿＿＿＿＿＿", "在场人（代写的要有）：＿＿＿＿＿＿＿"]),
        ],
    };

    // Each line is read out by itself and begins like a paragraph.
    private static IEnumerable<Paragraph> Lines(string text) => text.Split('\n').Select(line => new Paragraph(line));
}
