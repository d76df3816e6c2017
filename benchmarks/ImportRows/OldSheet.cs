using MiniExcelLibs;

namespace Portal.Benchmarks;

/// <summary>An invented register of closed petitions with every column of the template.</summary>
internal static class OldSheet
{
    public static byte[] Of(int rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(Enumerable.Range(0, rows).Select(Line));
        return file.ToArray();
    }

    /// <summary>What a program does at the least that wants to see every cell.</summary>
    public static int Read(byte[] content)
    {
        using var file = new MemoryStream(content, writable: false);
        return file.Query(useHeaderRow: true, excelType: ExcelType.XLSX).Count();
    }

    private static Dictionary<string, object?> Line(int i) => new()
    {
        ["编号"] = $"旧{i:000000}",
        ["收到日期"] = new DateTime(2023, 1, 1).AddDays(i % 900),
        ["渠道"] = i % 2 == 0 ? "来信" : "来访",
        ["类别"] = "申诉求决",
        ["主题"] = i % 3 == 0 ? "WB" : "外包队伍",
        ["事项"] = $"第 {i} 户水井水位下降请求修复",
        ["概述"] = "村民反映采煤以后井水变少，夏天做饭洗衣都不够用，要求派人看现场。",
        ["诉求要点"] = "修井；补偿",
        ["人数"] = (i % 4) + 1,
        ["主办单位"] = "综采一队",
        ["环节"] = "已办结",
        ["受理日期"] = null,
        ["办结日期"] = "2025年12月31日",
        ["姓名"] = $"李旧{i}",
        ["电话"] = "13800000000",
        ["地址"] = "东工房1号",
    };
}
