namespace Portal.Documents.Fonts;

/// <summary>Fonts of official papers where the machine has them, then the open ones that the build brings along.</summary>
internal static class FontDefaults
{
    private static readonly string[] _openSerif = ["NotoSerifSC_400Regular.ttf", "Noto Serif SC", "Noto Serif CJK SC"];
    private static readonly string[] _openSans = ["NotoSansSC_400Regular.ttf", "Noto Sans SC", "WenQuanYi Zen Hei", "Noto Sans CJK SC"];
    private static readonly string[] _openSansBold = ["NotoSansSC_700Bold.ttf", "NotoSansCJK-Bold.ttc", .. _openSans];
    private static readonly string[] _openSerifBold = ["NotoSerifSC_700Bold.ttf", "NotoSerifCJK-Bold.ttc", .. _openSansBold];

    public static IReadOnlyList<string> For(FontRole role) => role switch
    {
        FontRole.Title => ["方正小标宋简体", "FZXBSJW.TTF", "方正小标宋_GBK", "小标宋体", .. _openSerifBold],
        FontRole.Heading => ["黑体", "SimHei", "simhei.ttf", "方正黑体_GBK", .. _openSansBold],
        FontRole.Kai => ["楷体_GB2312", "楷体", "KaiTi", "simkai.ttf", "方正楷体_GBK", "霞鹜文楷", "LXGW WenKai", .. _openSerifBold],
        FontRole.Body => ["仿宋_GB2312", "仿宋", "FangSong", "simfang.ttf", "方正仿宋_GBK", "朱雀仿宋", .. _openSerif, .. _openSans],
        FontRole.Number => ["宋体", "SimSun", "simsun.ttc", .. _openSerif, .. _openSans],
        FontRole.Label => ["微软雅黑", "Microsoft YaHei", .. _openSans, .. _openSerif],
        FontRole.Fallback => ["SimSun-ExtB", "simsunb.ttf"],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
