using Portal.Documents;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>登记回执: proof of receipt, which also counts for the worker where a limitation period runs. 《信访工作条例》第19、21、23条.</summary>
public static class Receipt
{
    public static readonly PaperKind Kind = new("receipt", PaperReader.Petitioner);
    public const string Title = "登记回执";

    /// <param name="facts">The petition just registered.</param>
    /// <param name="code">Query code for the petitioner's own copy; null for the copy that is kept.</param>
    /// <param name="inquiry">Page where the petitioner looks it up, without the code; null where none is published.</param>
    public static ReportDocument Of(PaperFacts facts, string? code, string? inquiry = null)
    {
        var notice = facts.ClockOf(ClockKind.Notice);
        return new ReportDocument
        {
            Title = "信访事项登记回执",
            Number = facts.Petition.Number,
            Author = facts.RegisteredAt,
            CreatedAt = facts.IssuedAt,
            Blocks =
            [
                new Paragraph($"你反映的“{facts.Petition.Subject}”已于{DocumentText.ChineseDate(facts.Petition.ReceivedOn)}收到并登记。"),
                new FieldList(
                [
                    new("信访人", PaperText.HandWritten),
                    new("渠道", facts.Came),
                    new("诉求要点", facts.Claims),
                    new("登记单位", facts.RegisteredAt),
                    new("查询码", code ?? "已当面交给信访人，本单位不留存"),
                ]),
                PaperRights.Of(
                    facts,
                    $"我们将在{PaperText.Before(notice)}书面告知是否受理、由谁办理。（《信访工作条例》第23条）",
                    $"凭编号 {facts.Petition.Number} 和查询码可以随时{(inquiry is null ? "打电话或当面查询办理情况" : $"查询办理情况：{inquiry}，也可以打电话或当面查询")}。查询码只出具这一次，请妥善保管。（第21条）",
                    "可以随时补充情况，也可以撤回。多人反映同一事项的，推选的代表不超过 5 人，其余的人同样可以登记。（第20条）"),
                new Signature(facts.RegisteredAt, facts.IssuedOn),
            ],
        };
    }
}
