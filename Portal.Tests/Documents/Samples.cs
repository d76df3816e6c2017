using Portal.Documents;

namespace Portal.Tests.Documents;

internal static class Samples
{
    private const string Sentence = "本月全矿共登记信访件37件，较上月增加3件，上升8.8%；其中来访21件、来信9件、网上投诉7件。及时受理率100%，按期办结率94.6%，群众满意率91.2%（口径见附件2）。";

    public static ReportDocument Official(int rows = 200) => new()
    {
        Title = "青石岭煤业有限责任公司青石岭煤矿2026年3月信访与矛盾纠纷排查化解情况月报",
        IssuingOrganization = "青石岭煤业有限责任公司文件",
        Number = "青煤信〔2026〕3号",
        Addressee = "公司党委、各矿",
        Author = "青石岭煤矿信访办公室",
        Style = PageStyle.Official,
        CreatedAt = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero),
        Blocks =
        [
            new Heading(1, "一、总体情况"),
            new Paragraph(Sentence + Sentence),
            new KeyFigures([new("登记信访件", "37件", "较上月增加3件"), new("按期办结率", "94.6%", "较上月下降1.2个百分点"), new("发现隐患事项", "12件", "持平"), new("应排未排单位", "0个")]),
            new Heading(2, "（一）信访事项办理情况"),
            new Paragraph([new("来访批次有所增加。", Emphasis: true), new("客户服务和信息中心提供的材料（编号 XF-QSL-20260305-0001）显示，“工资待遇”“采动影响”两类诉求占全部的五成以上；井下综采一队、掘进二队反映的问题已由分管领导包案。")]),
            Channels(),
            new Heading(3, "1.突出问题分析"),
            new Paragraph(Sentence + Sentence + Sentence),
            Months(), Levels(), Topics(),
            new Heading(1, "二、下步工作及建议"),
            new Paragraph(string.Concat(Enumerable.Repeat(Sentence, 6))),
            new Signature("青石岭煤业有限责任公司", new DateOnly(2026, 4, 1), "周明远"),
            new Annex("信访事项台账", [Ledger(rows)]),
            new Annex("名词与口径", [new Paragraph("按期办结率：统计期内按期办结的信访件占应办结信访件的比例。")]),
        ],
    };

    public static ReportDocument Receipt() => new()
    {
        Title = "信访事项登记回执",
        Number = "XF-QSL-20260305-0001",
        Author = "青石岭煤矿信访办公室",
        Blocks =
        [
            new Paragraph("您反映的信访事项已经登记。我们将在收到之日起十五日内书面告知是否受理。"),
            new FieldList([new("登记时间", "2026年3月5日 09:12"), new("信访形式", "来访（12人，推选代表3人）"), new("诉求要点", "一、核实2025年第四季度井下津贴的发放标准；\n二、说明3号宿舍楼供暖不足的处理时间，并给出书面答复。"), new("承办单位", "综采一队"), new("查询码", "7K2M-9QXP")]),
            new Notice("您的权利", ["一、自收到书面答复之日起三十日内，可以请求复查。", "二、有权查询信访事项的办理情况，联系电话：0350-0000000。", "三、多人采用走访形式提出共同的信访事项的，应当推选代表，代表人数不得超过五人。"]),
            new Signature("青石岭煤矿信访办公室", new DateOnly(2026, 3, 5)),
        ],
    };

    public static Table Ledger(int rows) => new(
        [new("编号", 2.2), new("登记日期", 1.5, ColumnAlignment.Center), new("事项", 3), new("件数", 0.8, ColumnAlignment.Right), new("状态", 1.2, ColumnAlignment.Center)],
        [.. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<string>)
            [$"GD-2026-{row:D4}", "2026年3月5日", row % 7 == 0 ? "客户反映宿舍供暖温度不足、食堂饭菜价格偏高，要求有关单位限期答复（已转后勤中心办理）" : "工资津贴核算", $"{row % 9}", "已办结"])],
        "表1　信访事项台账",
        ["合计", "", "", $"{rows}", ""]);

    public static Chart Months() => new(ChartKind.Lines, "来访件数自去年11月起连续五个月高于来信",
        ["4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月"],
        [new("来访", [12, 14, 11, 13, 15, 14, 13, 18, 20, 19, 22, 21]), new("来信", [13, 15, 14, 12, 14, 13, 15, 11, 10, 12, double.NaN, 9])], "件数（件）", "月份");

    public static Chart Levels() => new(ChartKind.StackedBars, "红色、橙色隐患事项较年初减少一半",
        ["1月", "2月", "3月"], [new("红", [2, 1, 1]), new("橙", [6, 5, 3]), new("黄", [9, 11, 10]), new("蓝", [14, 12, 15])], "事项数（件）", "月末");

    public static Chart Topics() => new(ChartKind.Bars, "工资待遇与采动影响两类诉求超过五成",
        ["工资待遇、津贴与社会保险", "采动影响与房屋开裂", "劳动关系与岗位调整", "宿舍食堂等后勤保障", "环境与道路"], [new("本月", [12, 8, 6, 4, 2]), new("上月", [9, 9, 5, 4, 3])], "件数（件）", "类别");

    private static Table Channels() => new(
        [new("渠道", 1.4), new("本期", 1, ColumnAlignment.Right), new("上期", 1, ColumnAlignment.Right), new("环比", 1, ColumnAlignment.Right)],
        [["来访", "21", "19", "+10.5%"], ["来信", "9", "10", "-10.0%"], ["网上投诉", "7", "5", "+40.0%"]],
        "表1　各渠道信访件数", ["合计", "37", "34", "+8.8%"]);
}
