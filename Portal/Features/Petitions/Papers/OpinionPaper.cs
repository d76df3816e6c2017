using Portal.Documents;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions.Papers;

/// <summary>处理意见书 with the parts of Article 32 and a conclusion on each claim. 《信访工作条例》第32、35条.</summary>
public static class OpinionPaper
{
    public const string Kind = "opinion";
    public const string Title = "处理意见书";

    public static ReportDocument Of(PaperFacts facts)
    {
        var opinion = facts.Petition.Opinion ?? throw new InvalidOperationException("There is no opinion to print.");
        return new ReportDocument
        {
            Title = "信访事项处理意见书",
            Number = facts.Petition.Number,
            Author = facts.Handling,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject)]),
                .. Part("一、投诉请求", opinion.Request),
                .. Part("二、事实和理由", opinion.Facts),
                .. Part("三、处理意见", opinion.Decision),
                Conclusions(facts),
                .. Part("四、法律法规依据", opinion.LegalBasis),
                .. Part("五、救济途径", opinion.Remedies),
                new Notice("你的权利", Rights(facts)),
                new Signature(facts.Handling, opinion.ApprovedAt is { } at ? ChinaTime.DayOf(at) : facts.IssuedOn),
            ],
        };
    }

    private static IEnumerable<DocumentBlock> Part(string heading, string text) =>
        [new Heading(2, heading), .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new Paragraph(line))];

    private static Table Conclusions(PaperFacts facts) => new(
        [new("序号", 0.5, ColumnAlignment.Center), new("诉求要点", 2), new("结论", 1), new("理由", 2.5)],
        [.. facts.Petition.Claims.OrderBy(claim => claim.Ordinal).Select(claim => (IReadOnlyList<string>)
            [$"{claim.Ordinal}", claim.Text, claim.Conclusion is { } conclusion ? PetitionWords.Of(conclusion) : "", claim.ConclusionText])],
        "逐项结论");

    private static string[] Rights(PaperFacts facts) =>
    [
        $"一、对本意见不服的，可以自收到本意见书之日起 30 日内，向{facts.ReviewBody}书面请求复查；截止日期写在送达回证上，如当日（{DocumentText.ChineseDate(facts.IssuedOn)}）送达，截止到{DocumentText.ChineseDate(facts.IssuedOn.AddDays(30))}，遇休息日顺延。（《信访工作条例》第35条）",
        "二、对复查意见不服的，可以自收到复查意见之日起 30 日内，向复查单位的上一级请求复核。（第36条）",
        $"三、{PaperText.OtherRoutes}",
        "四、意见书支持的请求，由办理单位执行；不执行的，可以向信访办反映。（第32条）",
    ];
}
