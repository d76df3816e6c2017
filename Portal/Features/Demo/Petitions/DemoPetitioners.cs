using System.Globalization;
using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>Invents petitioners. Their numbers begin with 100, which no telephone network gives out.</summary>
internal static class DemoPetitioners
{
    private static readonly string[] s_family = ["鄢", "蔺", "逯", "隗", "郄", "冀", "晁", "宓", "亓", "尉迟", "濮", "卞"];
    private static readonly string[] s_first = ["栓", "兴", "铁", "润", "补", "来", "仙", "存", "拴", "银", "秀", "引", "巧", "喜"];
    private static readonly string[] s_second = ["柱", "旺", "孩", "珍", "枝", "锁", "堂", "庚", "莲", "厚", "牢", "贵"];

    public static IReadOnlyList<Petitioner> Invent(int count, string place, Random random) =>
        [.. Enumerable.Range(0, count).Select(_ => new Petitioner(Name(random), Phone(random), $"{place}{random.Next(1, 60)}号"))];

    private static string Name(Random random) => Pick(s_family, random) + Pick(s_first, random) + Pick(s_second, random);

    private static string Phone(Random random) => "100" + random.Next(0, 100_000_000).ToString("D8", CultureInfo.InvariantCulture);

    private static string Pick(string[] parts, Random random) => parts[random.Next(parts.Length)];
}
