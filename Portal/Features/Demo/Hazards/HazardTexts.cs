using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Features.Demo.Hazards;

/// <summary>What officers and visitors write down.</summary>
internal static class HazardTexts
{
    private static readonly string[][] s_reasons =
    [
        ["权限在集团或地方，本矿不能决定", "需要集团批复部分事项", "本矿可以决定"],
        ["没有明确规定可依", "规定有，口径还要统一", "协议和规定清楚"],
        ["资金和人手都没有落实", "资金已申请，尚未下达", "资金和人员已落实"],
        ["时限内办不完", "抓紧可以赶在时限前", "时间充足"],
        ["还没有约定联系方式", "有联系，约定的时间不固定", "已约定联系人和时间，沟通顺畅"],
    ];

    private static readonly string[] s_facts =
    [
        "入户看了现场，情况与上次一致，没有新的变化。", "座谈会上说明了进度，提出的三条意见已记下。", "核对了台账，金额与反映的一致，等待审批。", "电话联系，对方表示暂时能接受目前的安排。",
        "现场查看施工进度，完成约一半。", "情况有好转，还剩一小部分没有落实。", "反映的问题仍未解决，要求给出明确日期。", "已开始兑现，首批已到账，其余在办。",
    ];

    private static readonly string[] s_promises = ["", "", "", "答应五个工作日内书面答复", "答应本月底前完成核对", "答应下次走访时带业务科室一起来", "答应先解决急需的部分"];
    private static readonly ContactMethod[] s_methods = [ContactMethod.HomeVisit, ContactMethod.HomeVisit, ContactMethod.Phone, ContactMethod.Meeting, ContactMethod.Talk, ContactMethod.Inspection];

    /// <summary>The sentence of the rule that fits the numbers; otherwise the officer's own words.</summary>
    public static string LevelReason(RiskLevel level, int? people, int? households)
    {
        var facts = new HazardFacts(people, households, DangerNow: level == RiskLevel.Red && people is null, UnpaidPastPromise: level == RiskLevel.Red, OverduePromise: level == RiskLevel.Orange);
        return LevelRule.All.FirstOrDefault(rule => rule.Level == level && rule.Applies(facts))?.Sentence ?? "到现场核实后，按危害和紧迫程度研判。";
    }

    /// <summary>Scores that add up to <paramref name="sum"/>, spread by chance, each with its reason.</summary>
    public static ControllabilityFactors Factors(int sum, Random random)
    {
        var scores = new int[5];
        for (var left = sum; left > 0;)
        {
            var i = random.Next(5);
            if (scores[i] < 2)
            {
                scores[i]++;
                left--;
            }
        }

        FactorScore Factor(int i) => new(scores[i], s_reasons[i][scores[i]]);
        return new ControllabilityFactors(Factor(0), Factor(1), Factor(2), Factor(3), Factor(4));
    }

    public static (ContactMethod Method, string Facts, string Promise) Visit(Random random, DateOnly day)
    {
        var promise = s_promises[random.Next(s_promises.Length)];
        return (s_methods[random.Next(s_methods.Length)], s_facts[random.Next(s_facts.Length)], promise.Length == 0 ? "" : $"{promise}（{day.AddDays(7):M月d日}前）");
    }
}
