namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>One field of the template.</summary>
/// <param name="Heading">Its heading in the template.</param>
/// <param name="Aliases">Other headings that old registers use for it.</param>
/// <param name="Note">What may stand there, for the second sheet of the template.</param>
/// <param name="IsNeeded">A sheet without this column cannot be imported.</param>
public sealed record OldFieldRule(OldField Field, string Heading, IReadOnlyList<string> Aliases, string Note, bool IsNeeded = false, bool IsIdentity = false);

/// <summary>The fields of the template in their order, and which heading means which.</summary>
public static class OldFields
{
    public static IReadOnlyList<OldFieldRule> All { get; } =
    [
        new(OldField.OldNumber, "原编号", ["编号", "信访编号", "登记号", "序号"], "旧台账中的编号。同一单位同一编号只导入一次。"),
        new(OldField.ReceivedOn, "收到日期", ["来访日期", "登记日期", "日期", "收到时间"], "如 2024-03-05、2024年3月5日。", IsNeeded: true),
        new(OldField.Channel, "渠道", ["来访形式", "信访形式", "方式"], "来信、来访、来电、网上、领导信箱、上级转送。", IsNeeded: true),
        new(OldField.Kind, "类别", ["信访类别", "性质"], "建议意见、检举控告、申诉求决；留空按申诉求决。"),
        new(OldField.Topic, "主题", ["主题类别", "问题类别", "分类"], "两位代码或名称，如 WB 或 外包队伍。", IsNeeded: true),
        new(OldField.Subject, "事项", ["信访事项", "主要内容", "标题"], "一句话，最多 60 个字。", IsNeeded: true),
        new(OldField.Summary, "概述", ["内容", "情况摘要", "反映情况"], "可留空。"),
        new(OldField.Claims, "诉求要点", ["诉求"], "几个要点用分号隔开；留空按事项。"),
        new(OldField.People, "人数", ["信访人数", "来访人数"], "1 至 100000 的整数；留空按 1。"),
        new(OldField.HandlingUnit, "主办单位", ["承办单位", "责任单位", "办理单位"], "门户中的单位名称，须在你的范围内。"),
        new(OldField.Step, "环节", ["办理状态", "状态", "办理情况"], "待交办、待受理、办理中、已办结。", IsNeeded: true),
        new(OldField.AcceptedOn, "受理日期", ["受理时间"], "办理中的件要写。"),
        new(OldField.ClosedOn, "办结日期", ["办结时间"], "已办结的件要写。"),
        new(OldField.Name, "姓名", ["信访人", "信访人姓名"], "加密保存；也可以选择不导入。", IsIdentity: true),
        new(OldField.Phone, "电话", ["联系电话", "联系方式"], "加密保存；也可以选择不导入。", IsIdentity: true),
        new(OldField.Address, "地址", ["住址", "联系地址"], "加密保存；也可以选择不导入。", IsIdentity: true),
    ];

    public static OldFieldRule Of(OldField field) => All.Single(rule => rule.Field == field);

    /// <summary>The field that a heading means by itself; null when nobody can tell.</summary>
    public static OldField? Guess(string heading)
    {
        var plain = Plain(heading);
        return (All.FirstOrDefault(rule => rule.Heading == plain) ?? All.FirstOrDefault(rule => rule.Aliases.Contains(plain)))?.Field;
    }

    private static string Plain(string heading) => heading.Trim().TrimEnd('*', '＊').Trim();
}
