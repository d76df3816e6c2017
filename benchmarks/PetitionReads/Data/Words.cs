namespace Portal.Benchmarks.Data;

/// <summary>A small grammar of invented matters. No word names a person.</summary>
internal static class Words
{
    /// <summary>What each topic is about.</summary>
    public static IReadOnlyDictionary<string, string[]> Things { get; } = new Dictionary<string, string[]>
    {
        ["GZ"] = ["加班工资", "井下津贴", "夜班补助", "年终奖金", "考勤工时", "轮休安排"],
        ["SB"] = ["养老保险", "医疗保险", "公积金缴存", "社保转移", "失业保险"],
        ["GS"] = ["工伤认定", "尘肺体检", "伤残补助", "职业病诊断", "工伤复发治疗"],
        ["WB"] = ["外包队工资", "劳务派遣合同", "外包工程款", "工资保证金", "同工同酬"],
        ["GW"] = ["岗位调整", "内部退养", "竞聘上岗", "退休手续", "工龄计算"],
        ["ZF"] = ["棚户区改造", "物业收费", "冬季供暖", "家属楼漏水", "电梯加装"],
        ["CX"] = ["采煤沉陷", "房屋裂缝", "征地补偿", "青苗赔偿", "搬迁安置"],
        ["HJ"] = ["运煤道路", "粉尘污染", "矸石山自燃", "矿井排水", "道路修复"],
        ["ZG"] = ["评先评优", "奖金分配", "管理作风", "民主评议", "班组考核"],
        ["BF"] = ["困难补助", "大病救助", "助学金发放", "遗属抚恤"],
        ["JW"] = ["历史遗留问题", "改制补偿", "原集体工待遇", "老复转军人待遇"],
    };

    public static string[] Senders { get; } = ["职工", "退休职工", "家属", "外包队工人", "村民代表", "部分职工", "机电工", "掘进工"];

    public static string[] Faults { get; } =
        ["未按规定发放", "拖欠三个月", "标准前后不一致", "长期没有落实", "计算有误", "答复后仍未解决", "手续办理缓慢", "分配不公开", "没有书面说明", "与同类人员不一致"];

    public static string[] Wishes { get; } =
        ["核实情况并书面答复", "按政策尽快落实", "公开计算依据", "明确责任单位和时限", "重新核算并补发", "安排专人当面解释", "纳入今年计划解决", "组织现场查看"];

    public static string[] Findings { get; } =
        ["区队已作过口头解释", "相关台账正在核对", "涉及的年度跨度较长", "原经办部门已撤并", "需要人力资源部提供文件", "现场情况与反映基本相符", "双方对计算口径认识不一", "尚有材料需要补充"];

    /// <summary>About one matter in a thousand names each of these.</summary>
    public static string[] Uncommon { get; } =
        ["班车", "澡堂", "食堂", "路灯", "停车", "矿灯", "校车", "门禁", "绿化", "广场", "暖气", "井口", "锅炉", "工服", "劳保", "更衣", "宿舍", "幼教", "邮局", "菜场"];

    /// <summary>About one matter in fifty thousand names each of these.</summary>
    public static string[] Rare { get; } =
        ["噪声", "水井", "树木", "坟地", "果园", "鱼塘", "庙会", "桥梁", "涵洞", "围墙", "护坡", "羊圈", "砖窑", "渡槽", "机井", "枣林", "碾盘", "窑洞", "牌坊", "鸽舍",
         "蜂箱", "苗圃", "磨坊", "戏台", "马厩", "柴垛", "堰塘", "石桥", "渠闸", "蚕室"];

    /// <summary>Two characters of the common things, as a reader types them.</summary>
    public static string[] Common { get; } =
        ["工资", "拖欠", "补偿", "津贴", "保险", "工伤", "道路", "村民", "退休", "供暖", "合同", "考勤", "奖金", "房屋", "裂缝", "征地", "外包", "书面", "核算", "公开",
         "家属", "落实", "标准", "手续", "台账", "材料", "口径", "政策", "现场", "职工"];
}
