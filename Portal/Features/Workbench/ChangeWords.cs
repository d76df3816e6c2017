using static MudBlazor.Icons.Material.Outlined;

namespace Portal.Features.Workbench;

/// <summary>Which steps the start page tells of, and how; small savings such as one answer are not news.</summary>
internal static class ChangeWords
{
    private static readonly Dictionary<string, (string Icon, string Text)> s_words = new()
    {
        ["petition.register"] = (Mail, "登记信访件"),
        ["petition.assign"] = (AssignmentInd, "交办信访件"),
        ["petition.accept"] = (CheckCircle, "单位受理并出具告知书"),
        ["petition.contact"] = (History, "记录接谈"),
        ["petition.opinion.submit"] = (EditNote, "处理意见书送审"),
        ["petition.opinion.return"] = (AssignmentReturn, "处理意见书退回修改"),
        ["petition.opinion.approve"] = (Gavel, "处理意见书已签发"),
        ["petition.deliver"] = (CheckCircle, "处理意见书已送达"),
        ["petition.close"] = (CheckCircle, "信访件办结"),
        ["hazard.register"] = (ListAlt, "登记隐患事项"),
        ["screening.hazard"] = (ListAlt, "排查发现隐患事项"),
        ["hazard.level"] = (NorthEast, "确定风险等级"),
        ["hazard.assess"] = (Balance, "研判可控性"),
        ["visit.record"] = (DirectionsWalk, "登记走访"),
        ["screening.round.open"] = (FactCheck, "排查轮次开始"),
        ["screening.submit"] = (FactCheck, "单位提交排查结果"),
        ["screening.return"] = (AssignmentReturn, "排查退回补正"),
        ["screening.urge"] = (NotificationsActive, "催办逾期单位"),
        ["report.draft"] = (Description, "报告草稿已生成"),
        ["report.sign"] = (Description, "报告已签发"),
    };

    /// <summary>Codes of the steps that are news.</summary>
    public static IReadOnlyCollection<string> Actions => s_words.Keys;

    public static (string Icon, string Text) Of(string action) => s_words[action];
}
