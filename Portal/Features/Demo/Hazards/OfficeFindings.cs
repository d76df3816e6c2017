using static Portal.Domain.Hazards.RiskLevel;
using static Portal.Domain.Organization.UnitKind;

namespace Portal.Features.Demo.Hazards;

/// <summary>What departments find, and what is found in the villages.</summary>
internal static class OfficeFindings
{
    public static IReadOnlyList<DemoFinding> All { get; } =
    [
        new("SB1", Department, "RL", Yellow, "养老保险缴费断档一个月，涉及{人}人", "转移单位编号时申报失败，未重报。"),
        new("SB2", Department, "CW", Yellow, "公积金缴存基数未按新工资调整，涉及{人}人", "同批人员有的已调，有的漏报。"),
        new("SB4", Department, "RL", Yellow, "大病补助超过承诺时间未办结，涉及{日}户", "转院备案材料反复退回。"),
        new("GW1", Department, "RL", Orange, "井下辅助岗位整合方案未听取意见，涉及{人}人", "方案已上会，职工代表还没有看到。"),
        new("GW5", Department, "RL", Yellow, "特殊工种提前退休审批无答复，涉及{日}人", "材料送审两个月，没有退补通知。"),
        new("GW6", Department, "HQ", Orange, "退休人员取暖补贴标准有争议，涉及62人", "移交社区后口径不同，已集中询问两次。"),
        new("GW7", Department, "DQ", Blue, "职称公示异议未答复，涉及2人", "异议信已登记，复核会还没有开。"),
        new("ZF1", Department, "HQ", Yellow, "集资房产权证多年未办，涉及{户}户", "缺一份老规划批件，正在调档。"),
        new("ZF2", Department, "HQ", Orange, "转供热后{栋}号楼室温不足16℃，涉及{户}户", "末端压力不足，测温记录不全。"),
        new("ZF4", Department, "HQ", Red, "家属区{栋}号楼外墙面砖脱落，涉及{户}户", "楼下是人行通道，已用警戒带围挡，需要马上处置。"),
        new("HJ1", Department, "HB", Yellow, "煤场扬尘反映集中，涉及{户}户", "苫盖率不够，洒水频次低。"),
        new("HJ3", Department, "HB", Yellow, "主扇夜间噪声超标，涉及{户}户", "检测超过标准，消声器还在采购。"),
        new("ZG3", Department, "DQ", Orange, "接访时承诺的事项到期未兑现，涉及{日}件", "承诺人已调岗，移交清单里没有。"),
        new("BF2", Department, "GH", Blue, "助学申请超期未答复，涉及{日}户", "名额分两批，第二批没有通知到户。"),
        new("JW1", Department, "XF", Orange, "已办结事项的补偿协议到期未履行，涉及{户}户", "协议约定{月}前付清，预算未列。"),
        new("JW3", Department, "JY", Blue, "停产检修待遇办法未做解释，涉及{人}人", "方案未定稿，已有不同说法在传。"),
        new("CX1", Village, "DC", Red, "房屋裂缝扩大并有漏雨，涉及{户}户", "裂缝超过20毫米，三户已自行搬出，雨季将至。"),
        new("CX1", Village, "DC", Orange, "开采边缘房屋新增裂缝，涉及{户}户", "已查勘登记一半，鉴定机构未进场。"),
        new("CX2", Village, "CQ", Orange, "青苗补偿款逾期未付，涉及{户}户", "村账户变更后退款，{月}以来没有再付。"),
        new("CX3", Village, "CQ", Yellow, "搬迁过渡费停发，涉及{户}户", "年度预算切换，拨付断档。"),
        new("CX4", Village, "DC", Yellow, "塌陷耕地未按计划复垦，涉及{户}户", "施工招标推迟，春播前难以完成。"),
        new("CX6", Village, "DC", Orange, "水井水位下降，饮水困难，涉及{户}户", "目前靠拉水，管网接入方案还没有批。"),
        new("CX7", Village, "CQ", Blue, "承诺的村路修到一半停工，涉及{户}户", "剩余路段征地没有落实。"),
        new("HJ2", Village, "HB", Yellow, "沉淀池溢流影响农田，涉及{户}户", "雨后溢流两次，清淤不及时。"),
        new("HJ4", Village, "HB", Yellow, "运煤车压坏村道，涉及{户}户", "坑槽较多，学生上下学不便。"),
    ];
}
