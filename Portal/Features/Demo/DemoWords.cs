using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Features.Demo;

/// <summary>Fills the blanks of one invented matter, the same way wherever they occur in it.</summary>
internal sealed partial class DemoWords
{
    private static readonly CultureInfo s_culture = CultureInfo.InvariantCulture;
    private static readonly string[] s_sections = ["综采一队", "掘进一队", "通风队", "机运队"];
    private readonly Dictionary<string, string> _blanks;

    public DemoWords(bool isMainMine, DateOnly day, Random random) => _blanks = new()
    {
        ["月"] = $"{day.AddMonths(-1).Month}月份",
        ["元"] = (random.Next(12, 96) * 50).ToString(s_culture),
        ["日"] = random.Next(6, 28).ToString(s_culture),
        ["人"] = random.Next(8, 64).ToString(s_culture),
        ["户"] = random.Next(5, 36).ToString(s_culture),
        ["栋"] = random.Next(2, 27).ToString(s_culture),
        ["队"] = s_sections[random.Next(s_sections.Length)],
        ["外"] = !isMainMine ? "远拓安装项目部" : random.Next(3) > 0 ? "恒拓掘进项目部" : "中安机电项目部",
        ["村"] = !isMainMine ? "南坪村" : random.Next(2) == 0 ? "上泉村" : "柳沟村",
    };

    /// <summary>How many people the matter is about.</summary>
    public int People => int.Parse(_blanks["人"], s_culture);

    public string Village => _blanks["村"];

    public string Section => _blanks["队"];

    public string Contractor => _blanks["外"];

    public string Fill(string text) => Blank().Replace(text, match => _blanks[match.Groups[1].Value]);

    [GeneratedRegex(@"\{(.)\}")]
    private static partial Regex Blank();
}
