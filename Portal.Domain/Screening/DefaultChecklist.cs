namespace Portal.Domain.Screening;

/// <summary>The checklist that a coal mine starts with: 11 themes, 54 items, codes kept stable for statistics.</summary>
public static class DefaultChecklist
{
    /// <summary>Name under which it is published.</summary>
    public const string Name = "煤矿矛盾纠纷排查清单";

    /// <summary>Version under which it is published.</summary>
    public const int VersionNumber = 1;

    private static readonly (string Theme, (string Text, string Note)[] Items)[] s_themes =
    [
        ("GZ",
        [
            ("上月工资、奖金是否未在规定发放日足额发放？", "查工资发放表、银行回单"),
            ("加班、夜班、井下津贴、班中餐补贴是否有少发、漏发或同岗标准不一？", ""),
            ("吨煤、进尺、计件单价调整前是否未经区队民主程序并公示？", ""),
            ("绩效扣款、罚款是否有未告知本人、无依据或申诉未答复的？", ""),
            ("年休假、法定节假日加班是否有未安排也未补偿的？", ""),
        ]),
        ("SB",
        [
            ("养老、医疗、失业、工伤保险是否有欠缴、断缴或缴费基数不实？", ""),
            ("住房公积金、企业年金是否有欠缴、停缴？", ""),
            ("个人账户、工龄、特殊工种档案是否有错误提出后30天未更正？", ""),
            ("医药费报销、大病救助是否有超过承诺时限未办结的？", ""),
        ]),
        ("GS",
        [
            ("近期事故伤害、职业病诊断是否有未在30日内申请工伤认定的？", "《工伤保险条例》第17条"),
            ("停工留薪期工资、伤残补助、护理费是否有未按月发放的？", ""),
            ("接尘岗位上岗前、在岗、离岗体检是否有漏检，或结果未书面告知本人？", "《职业病防治法》第35条"),
            ("职工申请尘肺等职业病诊断时，单位资料是否有未提供、迟提供的？", "《职业病防治法》第47条"),
            ("已诊断职工的调岗、复查、治疗费用是否有未落实的？", ""),
            ("防尘口罩等劳保用品是否有不足额、不合格、反映后未答复的？", ""),
            ("工亡、职业病供养亲属抚恤金是否有漏发、停发争议？", ""),
        ]),
        ("WB",
        [
            ("外包、劳务人员工资是否有拖欠，或未经专用账户、银行卡直接发到本人？", "《保障农民工工资支付条例》第31条"),
            ("进场人员是否有未签合同、未实名登记的？", ""),
            ("现场是否未公示工资支付和投诉渠道信息？", ""),
            ("工程款、材料款结算争议是否可能影响工人工资？", ""),
            ("派遣工同工同酬、退回、转正安排是否有争议？", ""),
        ]),
        ("GW",
        [
            ("即将实施的转岗、分流、待岗、内退、机构合并方案是否未听取职工意见？", ""),
            ("转岗人员的工资过渡、工龄、培训疑问是否有未答复的？", ""),
            ("关闭退出、整合矿井的人员安置补偿是否有未兑现条款？", ""),
            ("合同续签、解除、经济补偿是否有争议？", ""),
            ("退休审批、特殊工种提前退休、待遇差额是否有未答复事项？", ""),
            ("退休人员社会化移交、统筹外费用、取暖费等是否有争议？", ""),
            ("招录、竞聘、评先、职称的公示异议是否有未答复的？", ""),
        ]),
        ("ZF",
        [
            ("房改、棚改、产权证、集资房是否有历史遗留问题未答复？", ""),
            ("“三供一业”移交后供水、供电、供暖、物业是否有集中反映？", ""),
            ("宿舍、食堂、浴室、通勤车同一问题是否反映两次以上未整改？", ""),
            ("家属区危房、排水、电梯、道路是否有安全隐患？", ""),
        ]),
        ("CX",
        [
            ("采动影响范围内房屋新增裂缝、倾斜、漏雨是否有未查勘登记的？", ""),
            ("已评估的房屋、青苗、林木补偿是否有逾期未付？", ""),
            ("村庄搬迁、安置房、过渡费是否有逾期或标准争议？", ""),
            ("塌陷、积水、裂缝耕地是否有未按复垦计划治理的？", "《土地复垦条例》第3条、第10条"),
            ("临时用地、征地协议到期是否有未续签、未恢复、未付费的？", ""),
            ("水井干涸、水位下降、饮水困难是否有未解决的？", ""),
            ("对村承诺的修路、供水、供煤、用工是否有未兑现的？", ""),
        ]),
        ("HJ",
        [
            ("煤场、矸石山、运煤道路扬尘是否有反映未整改？", ""),
            ("矿井水、生活污水、矸石淋溶水是否有污染反映？", ""),
            ("爆破、风机、夜间运输噪声和振动是否有反映？", ""),
            ("运煤车损坏村道、交通安全隐患是否有反映？", ""),
        ]),
        ("ZG",
        [
            ("工资、奖金、考勤、评先是否未按月区务公开？", ""),
            ("职工反映后超过30天未得到答复的事项有几件？", ""),
            ("当面作出的承诺是否有到期未兑现的？", "违纪线索不在此填写，转纪检渠道"),
            ("安全处罚是否有集中异议或无申诉渠道？", ""),
        ]),
        ("BF",
        [
            ("因病、工伤、意外致困而未申请帮扶的有几户？", "只填户数和需求，不填姓名"),
            ("困难补助、助学、助医申请是否有超期未答复的？", "只填户数和需求，不填姓名"),
            ("工亡、职业病、孤寡家庭近期是否有未按约定走访的？", "只填户数和需求，不填姓名"),
        ]),
        ("JW",
        [
            ("已办结事项的承诺、协议是否有到期未履行的？", ""),
            ("上轮未化解事项是否有新变化或时限临近？", ""),
            ("拟出台的考核、停产、搬迁、改革安排是否未做风险评估和解释？", ""),
            ("同一问题是否被两个以上班组或村组提出？", ""),
        ]),
    ];

    /// <summary>All items in order: theme code and running number make the item code, the theme brings name and department.</summary>
    public static IReadOnlyList<NewChecklistItem> Items { get; } = [.. s_themes.SelectMany(theme => ItemsOf(Topic.Find(theme.Theme)!, theme.Items))];

    /// <summary>Name of the short list for crews.</summary>
    public const string WeeklyName = "班组周排查清单";

    // What changes from week to week underground and in the settlements; the rest is asked once a month.
    private static readonly string[] s_weekly = ["GZ1", "GZ2", "GZ4", "GS1", "GS6", "WB1", "ZF3", "CX1", "HJ4", "ZG2", "ZG3", "JW4"];

    /// <summary>The twelve key items for crews by the week, with the codes of the full list.</summary>
    public static IReadOnlyList<NewChecklistItem> WeeklyItems { get; } = [.. Items.Where(item => s_weekly.Contains(item.Code))];

    // A note that starts with the title of a law is the source, any other one is help.
    private static IEnumerable<NewChecklistItem> ItemsOf(Topic topic, (string Text, string Note)[] items) =>
        items.Select((item, index) => item.Note.StartsWith('《')
            ? new NewChecklistItem(topic.Code, topic.Name, topic.Department, $"{topic.Code}{index + 1}", item.Text, "") { LegalSource = item.Note }
            : new NewChecklistItem(topic.Code, topic.Name, topic.Department, $"{topic.Code}{index + 1}", item.Text, item.Note));
}
