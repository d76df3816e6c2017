using Portal.Documents;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>法定途径和期限告知单: where a dispute goes by law, and until when, for the person to take home. 《信访工作条例》第31条.</summary>
public static class RouteLeaflet
{
    public const string Title = "法定途径和期限告知单";

    /// <param name="facts">The petition.</param>
    /// <param name="route">The way as judged now.</param>
    /// <param name="dispute">Null when no limit of another law is known.</param>
    /// <param name="eventOn">The day from which the limit counts; null when it is not known.</param>
    public static ReportDocument Of(PaperFacts facts, StatutoryRoute route, DisputeKind? dispute, DateOnly? eventOn)
    {
        var guide = StatutoryRoutes.Of(route);
        return new ReportDocument
        {
            Title = Title,
            Number = facts.Petition.Number,
            Author = facts.RegisteredAt,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new FieldList([new("信访人", PaperText.HandWritten), new("反映事项", facts.Petition.Subject), new("法定途径", guide.Name), new("去哪里办", guide.Place)]),
                new Paragraph($"{guide.Matters}（{guide.LegalBasis}）"),
                .. Limits(facts, dispute, eventOn),
                new Notice("请留意", [LimitationGuard.Advice, $"登记编号 {facts.Petition.Number}，登记日期{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}；登记回执请妥善保管。"]),
                Routes(),
                new Signature(facts.RegisteredAt, facts.IssuedOn),
            ],
        };
    }

    private static IEnumerable<DocumentBlock> Limits(PaperFacts facts, DisputeKind? dispute, DateOnly? eventOn)
    {
        if (dispute is not { } known)
        {
            yield break;
        }

        yield return new Heading(2, $"期限：{LimitationGuard.NameOf(known)}");
        if (eventOn is { } on)
        {
            foreach (var warning in LimitationGuard.Check(known, on, facts.IssuedOn))
            {
                yield return new Paragraph(warning.Sentence + warning.Rule.Note);
            }
        }
        else
        {
            foreach (var rule in LimitationRule.All.Where(rule => rule.Dispute == known))
            {
                yield return new Paragraph($"{rule.By}{rule.Act}：自{rule.CountsFrom}起{rule.Length}内（{rule.LegalBasis}）。{rule.Note}");
            }
        }
    }

    private static Table Routes() => new(
        [new("途径", 1), new("哪些事项", 2.5), new("去哪里", 1.5)],
        [.. StatutoryRoutes.All.Select(guide => (IReadOnlyList<string>)[guide.Name, guide.Matters, guide.Place])],
        "六种法定途径");
}
