namespace Portal.Domain.Screening;

/// <summary>A theme of the checklist, which is also the topic of petitions and hazards.</summary>
/// <param name="Code">Two letters, kept stable for statistics.</param>
/// <param name="Name">Full name, such as 外包队伍与劳务派遣.</param>
/// <param name="ShortName">For columns and chips, such as 外包队伍.</param>
/// <param name="Department">Who mainly answers for it.</param>
public sealed record Topic(string Code, string Name, string ShortName, string Department)
{
    /// <summary>The eleven themes in their order.</summary>
    public static IReadOnlyList<Topic> All { get; } =
    [
        new("GZ", "工资与工时", "工资工时", "人力资源部"),
        new("SB", "社会保险与公积金", "社保公积金", "人力资源部"),
        new("GS", "工伤与职业健康", "职业健康", "安监、职业卫生、工会"),
        new("WB", "外包队伍与劳务派遣", "外包队伍", "经营、基建、人力资源部"),
        new("GW", "岗位调整、改革与退休", "岗位退休", "人力资源、企管、离退办"),
        new("ZF", "住房与矿区生活", "矿区生活", "后勤、房产"),
        new("CX", "采煤沉陷与征地补偿", "采煤沉陷", "地测、村企关系办"),
        new("HJ", "环境与道路", "环境道路", "环保、运销"),
        new("ZG", "管理公平与作风", "管理公平", "党办、工会"),
        new("BF", "家庭困难与帮扶", "困难帮扶", "工会"),
        new("JW", "既往事项与新动向", "既往动向", "信访办"),
    ];

    /// <summary>The theme of a code; null when there is none.</summary>
    public static Topic? Find(string code) => All.FirstOrDefault(topic => topic.Code == code);
}
