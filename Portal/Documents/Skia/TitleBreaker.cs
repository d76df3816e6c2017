namespace Portal.Documents.Skia;

/// <summary>Breaks a title by sense: few lines, words whole, no line beginning with 的, the first line not the shortest.</summary>
internal static class TitleBreaker
{
    private const float WordPenalty = 400;
    private static readonly string[] _words =
    [
        "有限责任", "责任公司", "有限公司", "公司", "集团", "煤矿", "煤业", "信访", "矛盾", "纠纷", "矛盾纠纷", "排查", "化解", "情况", "月报", "季报", "年报", "周报", "专报",
        "报告", "通知", "通报", "告知书", "答复", "意见书", "意见", "事项", "工作", "突出", "问题", "稳定", "风险", "隐患", "重点", "关于", "进一步", "做好", "办理", "处理", "受理", "回执",
    ];

    public static IReadOnlyList<string> Break(string title, Func<string, float> widthOf, float width)
    {
        if (widthOf(title) <= width)
        {
            return [title];
        }

        var glyphs = title.EnumerateRunes().Select(rune => new Glyph(rune, 0, null)).ToArray();
        var starts = Starts(glyphs);
        for (var lines = (int)MathF.Ceiling(widthOf(title) / width); lines <= 4; lines++)
        {
            if (Best(title, starts, 0, lines, widthOf, width) is { } best)
            {
                return best.Lines;
            }
        }

        return [];
    }

    private static List<int> Starts(Glyph[] glyphs)
    {
        var (starts, at) = (new List<int>(), 0);
        for (var index = 0; index < glyphs.Length; index++)
        {
            if (index > 0 && LineRules.MayBreak(glyphs[index - 1].Rune, glyphs[index].Rune))
            {
                starts.Add(at);
            }

            at += glyphs[index].Rune.Utf16SequenceLength;
        }

        return starts;
    }

    private static (float Cost, List<string> Lines)? Best(string title, List<int> starts, int from, int lines, Func<string, float> widthOf, float width)
    {
        if (lines == 1)
        {
            var last = title[from..];
            var gap = width - widthOf(last);
            return gap < 0 ? null : (gap * 1.1f, [last]);
        }

        (float Cost, List<string> Lines)? best = null;
        foreach (var start in starts.Where(start => start > from))
        {
            var line = title[from..start];
            var gap = width - widthOf(line);
            if (gap < 0)
            {
                break;
            }

            if (Best(title, starts, start, lines - 1, widthOf, width) is { } rest)
            {
                var spread = Math.Abs(widthOf(rest.Lines[0]) - widthOf(line));
                var cost = rest.Cost + (gap / 10) + spread + Penalty(title, start);
                if (best is null || cost < best.Value.Cost)
                {
                    best = (cost, [line.Trim(), .. rest.Lines]);
                }
            }
        }

        return best;
    }

    private static float Penalty(string title, int start)
    {
        var penalty = title[start] is '的' or '和' or '与' or '及' or '年' or '月' or '日' ? WordPenalty : 0;
        if (title[start - 1] is '的' or '》' or '，' or '、' or ' ')
        {
            penalty -= 40;
        }

        foreach (var word in _words)
        {
            for (var inside = 1; inside < word.Length; inside++)
            {
                var begin = start - inside;
                if (begin >= 0 && string.CompareOrdinal(title, begin, word, 0, word.Length) == 0)
                {
                    penalty += WordPenalty;
                }
            }
        }

        var isInDate = title[start - 1] is '年' or '月' && char.IsDigit(title[start]);
        return isInDate ? penalty + WordPenalty : penalty;
    }
}
