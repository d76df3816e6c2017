using Portal.Domain.Organization;

namespace Portal.Features.Demo;

/// <summary>The invented group: two mines with their departments, sections, contractor teams and three neighbouring villages.</summary>
internal static class DemoUnits
{
    public const string Root = "JT/";
    public const string Mine = "JT/YQ/";
    public const string OtherMine = "JT/BL/";

    /// <summary>All units, parents before children.</summary>
    public static IReadOnlyList<DemoUnit> All { get; } =
    [
        new("", "JT", "晋泉能源集团", UnitKind.Group),
        new(Root, "YQ", "云泉煤矿", UnitKind.Mine),
        .. Under(Mine, UnitKind.Department,
            ("XF", "信访办"), ("JY", "经营管理部"), ("RL", "人力资源部"), ("DC", "地质测量部"), ("HQ", "后勤服务中心"), ("AJ", "安全监察部"),
            ("DQ", "党群工作部"), ("GH", "工会"), ("CW", "财务部"), ("HB", "环保科"), ("CQ", "村企关系办")),
        .. Under(Mine, UnitKind.Section,
            ("ZC1", "综采一队"), ("ZC2", "综采二队"), ("JJ1", "掘进一队"), ("TF", "通风队"), ("JD", "机运队"), ("XM", "选煤厂")),
        .. Under(Mine, UnitKind.Contractor, ("HT", "恒拓掘进项目部"), ("ZA", "中安机电项目部")),
        .. Under(Mine, UnitKind.Village, ("SQ", "上泉村"), ("LG", "柳沟村")),
        new(Root, "BL", "北岭煤矿", UnitKind.Mine),
        .. Under(OtherMine, UnitKind.Department,
            ("XF", "信访办"), ("JY", "经营管理部"), ("RL", "人力资源部"), ("DC", "地质测量部"), ("HQ", "后勤服务中心"), ("AJ", "安全监察部"),
            ("GH", "工会"), ("CQ", "村企关系办")),
        .. Under(OtherMine, UnitKind.Section, ("ZC1", "综采一队"), ("JJ1", "掘进一队"), ("TF", "通风队"), ("JD", "机运队")),
        .. Under(OtherMine, UnitKind.Contractor, ("YT", "远拓安装项目部")),
        .. Under(OtherMine, UnitKind.Village, ("NP", "南坪村")),
    ];

    /// <summary>Path of the department that does the work at a mine; the smaller mine has fewer.</summary>
    public static string DepartmentOf(string mine, string code) => mine + (mine == Mine ? code : code switch
    {
        "DQ" => "GH",
        "CW" => "JY",
        "HB" => "AJ",
        _ => code,
    }) + "/";

    /// <summary>Path of the mine to which a unit belongs.</summary>
    public static string MineOf(string path) => path.StartsWith(Mine, StringComparison.Ordinal) ? Mine : OtherMine;

    public static DemoUnit Named(string mine, string name) => All.First(unit => unit.Parent == mine && unit.Name == name);

    private static IEnumerable<DemoUnit> Under(string parent, UnitKind kind, params (string Code, string Name)[] units) =>
        units.Select(unit => new DemoUnit(parent, unit.Code, unit.Name, kind));
}
