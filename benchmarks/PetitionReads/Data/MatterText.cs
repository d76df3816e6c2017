namespace Portal.Benchmarks.Data;

/// <summary>The invented texts of one matter.</summary>
internal sealed record MatterText(string Topic, string Subject, string OwnWords, string Summary, IReadOnlyList<string> Claims, string Facts, string Decision)
{
    /// <summary>Topics are uneven: wages come often, old matters seldom.</summary>
    private static readonly int[] s_weights = [24, 9, 10, 16, 8, 11, 9, 4, 4, 4, 1];
    private static readonly string[] s_topics = [.. Domain.Screening.Topic.All.SelectMany((topic, at) => Enumerable.Repeat(topic.Code, s_weights[at]))];

    public static MatterText Of(Random random, string unit)
    {
        var topic = One(s_topics);
        var (thing, fault, sender, finding) = (One(Words.Things[topic]), One(Words.Faults), One(Words.Senders), One(Words.Findings));
        var wishes = Enumerable.Range(0, random.Next(100) switch { < 55 => 1, < 85 => 2, _ => 3 }).Select(_ => One(Words.Wishes)).Distinct().ToList();
        var aside = random.Next(1000) switch
        {
            < 20 => $"另外提到{One(Words.Uncommon)}的事。",
            20 when random.Next(100) < 60 => $"另外提到{One(Words.Rare)}的事。",
            _ => "",
        };
        var months = random.Next(2, 19);
        var words = $"我们是{unit}的{sender}。近{months}个月来，{thing}{fault}，我们先后找过班组和区队{random.Next(1, 6)}次，得到的答复都不一样。家里开支主要靠这一笔，希望单位{wishes[0]}，不要再推来推去。材料和记录都留着，随时可以核对。";
        return new(
            topic,
            $"{unit}{sender}反映{thing}{fault}",
            words,
            $"{sender}反映近{months}个月{thing}{fault}，{finding}。要求{string.Join("，", wishes)}。{aside}",
            [.. wishes.Select(wish => $"就{thing}问题{wish}")],
            $"经查，{unit}{thing}一项涉及{random.Next(1, 40)}人，{finding}；有关凭证已逐份核对，所反映的“{fault}”情况部分属实。",
            $"对{thing}问题，由{unit}在{random.Next(5, 31)}日内{wishes[0]}，并向信访人书面说明。");

        string One(string[] from) => from[random.Next(from.Length)];
    }
}
