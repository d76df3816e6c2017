namespace Portal.Domain.Petitions.Intake;

/// <summary>A topic that the text points to, and the very words that do.</summary>
public sealed record TopicHint(Screening.Topic Topic, IReadOnlyList<string> Words);

/// <summary>Suggests a topic by plain words, kept as data, so that everybody sees why. Nothing is chosen by it: a person takes it up or not.</summary>
public static class TopicHints
{
    /// <summary>The words of each theme.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["GZ"] = ["工资", "加班", "奖金", "绩效", "工时", "休假", "津贴", "补贴", "扣款", "入井费", "夜班", "没发钱", "欠薪"],
        ["SB"] = ["社保", "社会保险", "养老保险", "医保", "医疗保险", "公积金", "断缴", "缴费年限", "失业保险", "年金"],
        ["GS"] = ["工伤", "职业病", "尘肺", "矽肺", "受伤", "伤残", "体检", "粉尘", "噪声", "劳保", "防护", "鉴定"],
        ["WB"] = ["外包", "劳务派遣", "包工头", "承包", "施工队", "农民工", "工程款", "派遣工", "分包"],
        ["GW"] = ["岗位", "调岗", "竞聘", "转岗", "待岗", "内退", "退休", "改制", "解除合同", "买断", "分流", "档案"],
        ["ZF"] = ["宿舍", "住房", "暖气", "供暖", "停水", "停电", "食堂", "澡堂", "热水", "物业", "房产证", "漏水", "班车", "更衣"],
        ["CX"] = ["沉陷", "塌陷", "裂缝", "征地", "搬迁", "青苗", "补偿款", "耕地", "复垦", "房屋损坏", "采空"],
        ["HJ"] = ["扬尘", "污水", "噪音", "异味", "矸石", "运煤车", "道路", "污染", "煤尘", "排水", "爆破"],
        ["ZG"] = ["不公", "态度", "作风", "打骂", "分配不公", "公示", "领导", "报销", "吃空饷", "收礼", "优亲厚友"],
        ["BF"] = ["困难", "大病", "救助", "低保", "助学", "遗属", "抚恤", "帮扶", "特困"],
        ["JW"] = ["多年", "历史", "以前反映", "重复", "答复不满", "没有落实", "承诺"],
    };

    /// <summary>The topic with the most of its words in the text, longer words first; null when no word is found or two topics are even.</summary>
    public static TopicHint? Of(string text)
    {
        var found = Words.Select(entry => (entry.Key, Found: entry.Value.Where(word => text.Contains(word, StringComparison.Ordinal)).OrderByDescending(word => word.Length).ToList()))
            .Where(entry => entry.Found.Count > 0).OrderByDescending(entry => entry.Found.Count).ThenByDescending(entry => entry.Found.Sum(word => word.Length)).Take(2).ToList();
        return found is [] || (found is [var first, var second] && Weight(first.Found) == Weight(second.Found)) ? null
            : new TopicHint(Screening.Topic.Find(found[0].Key)!, found[0].Found);
    }

    private static (int Words, int Characters) Weight(List<string> words) => (words.Count, words.Sum(word => word.Length));
}
