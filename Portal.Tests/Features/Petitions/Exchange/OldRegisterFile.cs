using MiniExcelLibs;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Tests.Features.Petitions.Exchange;

/// <summary>Sheets of old registers, with faults where a test wants them.</summary>
internal static class OldRegisterFile
{
    /// <param name="rows">Lines of data.</param>
    /// <param name="bad">Which of them, from 0, have an unreadable day of receipt.</param>
    public static byte[] Of(int rows, Func<int, bool>? bad = null, string numbers = "旧")
    {
        using var file = new MemoryStream();
        file.SaveAs(Enumerable.Range(0, rows).Select(i => Line(i, numbers, bad?.Invoke(i) ?? false)));
        return file.ToArray();
    }

    public static byte[] Of(params Dictionary<string, object?>[] lines)
    {
        using var file = new MemoryStream();
        file.SaveAs(lines.AsEnumerable());
        return file.ToArray();
    }

    public static Dictionary<string, object?> Line(int i, string numbers = "旧", bool isBad = false) => new()
    {
        ["编号"] = $"{numbers}{i:00000}",
        ["收到日期"] = isBad ? "去年冬天" : new DateTime(2023, 1, 1).AddDays(i % 900),
        ["渠道"] = i % 2 == 0 ? "来信" : "来访",
        ["类别"] = "申诉求决",
        ["主题"] = i % 3 == 0 ? "WB" : "外包队伍",
        ["事项"] = $"旧件{i}号水井水位下降",
        ["概述"] = "村民反映井水变少",
        ["诉求要点"] = "修井；补偿",
        ["人数"] = 3,
        ["主办单位"] = "综采一队",
        ["环节"] = "已办结",
        ["受理日期"] = null,
        ["办结日期"] = "2025年12月31日",
        ["姓名"] = $"李旧{i}",
        ["电话"] = "13800000000",
        ["地址"] = "东工房1号",
    };

    public static ColumnMap MapOf(byte[] content) => ColumnMap.For([.. OldRegister.Open(content).Value!.Headings.Select(heading => heading.Heading)], null);
}
