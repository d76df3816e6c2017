using Portal.Documents;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;

namespace Portal.Features.Petitions.Papers;

/// <summary>The block 你的权利 of every paper that a petitioner receives, with the dates of this petition. 《信访工作条例》第18、28、34至37条.</summary>
internal static class PaperRights
{
    private const string Recusal = "经办人与本事项有利害关系的，可以要求回避；个人信息和反映的内容依法保密，不得打击报复。（第18、28条）";

    private const string Relief = "生活困难的，可以向单位工会申请帮扶，向户籍地乡镇、街道申请社会救助。（第37条）";

    /// <summary>Topics about work: wages, insurance, injury, contractors, posts.</summary>
    private static readonly string[] s_work = ["GZ", "SB", "GS", "WB", "GW"];

    private static readonly string[] s_ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <param name="facts">The petition after the step.</param>
    /// <param name="own">What only this paper says; it comes first.</param>
    public static Notice Of(PaperFacts facts, params IReadOnlyList<string> own) =>
        new("你的权利", [.. own.Concat([Review(facts), Arbitration(facts), Recusal, Relief]).Select((line, index) => $"{s_ordinals[index]}、{line}")]);

    /// <summary>Whom to ask for the next look and until when, as far as it is known on the day of issue.</summary>
    private static string Review(PaperFacts facts)
    {
        var (petition, level) = (facts.Petition, facts.Petition.ReviewCase?.Level);
        if (petition.Ending is PetitionEnding.Informed or PetitionEnding.NotAccepted)
        {
            return $"复查、复核针对书面处理意见，各自收到之日起 30 日内提出；本告知书不是处理意见。认为应当由本单位受理的，可以从今天（{Day(facts.IssuedOn)}）起随时向{facts.ReviewBody}提出。（《信访工作条例》第35、36、44条）";
        }

        if (ReviewPath.RightAfter(level) is not { } rightKind)
        {
            return $"{(petition.Opinion?.ApprovedAt is null ? "复核意见作出后" : "本意见为复核意见")}，复查、复核程序到此结束；以同一事实和理由再提出的，不再受理，有新的事实和理由的可以另行提出。（《信访工作条例》第36条）";
        }

        var next = level is null ? "复查" : "复核";
        var then = level is null ? $"不服复查意见的，自收到之日起 30 日内可以向其上一级请求复核。" : "";
        var basis = level is null ? "（《信访工作条例》第35、36条）" : "（《信访工作条例》第36条）";
        return petition.ClockOf(rightKind) is { } right
            ? $"不服的，可以在{Day(right.LatestOn)}以前（含当日）向{facts.ReviewBody}书面请求{next}。{then}{basis}"
            : $"对书面答复不服的，可以自收到之日起 30 日内向{facts.ReviewBody}书面请求{next}（如{Day(AnswerOn(facts))}收到，到{Day(AnswerOn(facts).AddDays(30))}止，遇休息日顺延）。{then}{basis}";
    }

    /// <summary>The day from which the example counts: the day of issue of an opinion, else the day by which it is owed.</summary>
    private static DateOnly AnswerOn(PaperFacts facts)
    {
        var petition = facts.Petition;
        if (petition.Opinion?.ApprovedAt is not null)
        {
            return facts.IssuedOn;
        }

        var owed = petition.ReviewCase is { } review ? petition.ClockOf(ReviewPath.ClockOf(review.Level)) : petition.ClockOf(ClockKind.Handling);
        return owed?.TargetOn ?? facts.ClockOf(ClockKind.Notice).TargetOn.AddDays(ClockRule.All[ClockKind.Handling].Days!.Value);
    }

    /// <summary>The year of arbitration with its date where the matter is about work; a word of care elsewhere.</summary>
    private static string Arbitration(PaperFacts facts) => !s_work.Contains(facts.Petition.Topic)
        ? "依法还可以走仲裁、诉讼、行政复议等途径的，各有期限，请留意，不要因等待答复而错过；不清楚的可以向信访办索取《法定途径和期限告知单》。（《信访工作条例》第31条）"
        : $"工资、工伤、劳动合同等争议，仍可依法申请劳动仲裁、工伤认定，不要因等待答复而错过期限：仲裁时效一般为一年，因本次要求（{Day(facts.Petition.ReceivedOn)}）重新计算的，到{Day(facts.Petition.ReceivedOn.AddYears(1))}止。（《劳动争议调解仲裁法》第27条）";

    private static string Day(DateOnly day) => DocumentText.ChineseDate(day);
}
