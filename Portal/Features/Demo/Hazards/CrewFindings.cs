using static Portal.Domain.Hazards.RiskLevel;
using static Portal.Domain.Organization.UnitKind;

namespace Portal.Features.Demo.Hazards;

/// <summary>What sections and contractor teams find.</summary>
internal static class CrewFindings
{
    public static IReadOnlyList<DemoFinding> All { get; } =
    [
        new("GZ1", Section, "RL", Yellow, "{月}奖金未在规定日发放，涉及{人}人", "核算表已报，卡在绩效系数确认，班前会上多人询问。"),
        new("GZ2", Section, "RL", Yellow, "夜班津贴按旧班次折算，涉及{人}人", "从{月}起少计，已向人力资源部口头反映一次。"),
        new("GZ3", Section, "RL", Orange, "进尺单价下调未经队职工大会讨论，涉及{人}人", "新单价已执行，公示栏未见方案，两个班组都提出异议。"),
        new("GZ4", Section, "AJ", Blue, "安全扣款未通知本人，涉及{日}人次", "扣款单没有签字栏，申诉渠道不清楚。"),
        new("GZ5", Section, "RL", Blue, "年休假未安排也未说明，涉及{人}人", "生产任务紧，补休计划没有排出来。"),
        new("SB3", Section, "RL", Blue, "特殊工种年限登记有误，涉及{日}人", "材料交了一个多月，还没有更正结果。"),
        new("GS3", Section, "AJ", Yellow, "接尘岗位离岗体检结果未书面告知，涉及{日}人", "体检已做，报告停在区队办公室。"),
        new("GS6", Section, "AJ", Yellow, "防尘口罩滤棉发放不足，涉及{人}人", "按标准应每周两片，实际半月一次。"),
        new("GS1", Section, "AJ", Orange, "井下碰伤人员未在30日内申报工伤，涉及2人", "事故发生已{日}天，申报材料缺现场证明。"),
        new("ZG1", Section, "DQ", Blue, "区务公开栏{日}天未更新，涉及{人}人", "奖金分配和考勤没有按月张贴。"),
        new("ZG2", Section, "XF", Yellow, "职工反映的更衣室漏水超过30天未答复，涉及{人}人", "已报修三次，维修责任不清。"),
        new("ZG4", Section, "AJ", Yellow, "对一次集中处罚有异议，涉及{日}人", "认为处罚地点与派班不符，想要复核。"),
        new("ZF3", Section, "HQ", Yellow, "宿舍{栋}号楼夜班后无热水，涉及{人}人", "同一问题反映过两次，未整改。"),
        new("GW2", Section, "RL", Yellow, "转岗人员过渡期工资未按方案发放，涉及{日}人", "方案写六个月，只执行了三个月。"),
        new("BF1", Section, "GH", Blue, "因病致困尚未申请帮扶，涉及3户", "家庭支出较大，不了解申请程序。"),
        new("WB1", Contractor, "JY", Red, "工人{月}工资未发，涉及128人", "承诺的发放日已过{日}天，部分人准备返乡，要求见面说明。"),
        new("WB1", Contractor, "JY", Orange, "工人{月}工资逾期未发，涉及{人}人", "工程款已付，代发资金未到专户。"),
        new("WB2", Contractor, "JY", Yellow, "进场人员未签劳动合同，涉及{日}人", "已下井作业，实名登记不全。"),
        new("WB3", Contractor, "JY", Blue, "现场未公示工资支付和投诉渠道，涉及{人}人", "公示牌被施工材料挡住，电话已停用。"),
        new("WB4", Contractor, "JY", Orange, "工程结算争议影响本月工资，涉及{人}人", "签证两处未确认，项目部表示垫付有困难。"),
        new("WB5", Contractor, "RL", Yellow, "派遣人员班中餐标准低于同岗，涉及{人}人", "同一个班两个标准，意见集中。"),
        new("GS2", Contractor, "AJ", Orange, "停工留薪期工资未按月发放，涉及3人", "已认定工伤，项目部按生活费发放。"),
    ];
}
