namespace Portal.Features.Auditing;

/// <summary>What the audit codes are called; a code without a word is shown as it is.</summary>
internal static class AuditWords
{
    private static readonly Dictionary<string, string> s_words = new()
    {
        ["login.ok"] = "登录",
        ["login.failed"] = "登录失败：密码不对",
        ["login.unknown"] = "登录失败：用户名不存在",
        ["login.locked"] = "登录失败：账号锁定或停用",
        ["logout"] = "退出",
        ["password.changed"] = "修改密码",
        ["user.create"] = "建立账号",
        ["user.move"] = "账号改岗",
        ["user.disable"] = "停用账号",
        ["user.enable"] = "启用账号",
        ["user.reset-password"] = "重设密码",
        ["user.list"] = "打开用户列表",
        ["unit.list"] = "打开组织机构",
        ["unit.create"] = "添加单位",
        ["unit.rename"] = "单位改名",
        ["setup.offer"] = "生成首次设置链接",
        ["setup.done"] = "完成首次设置",
        ["demo.load"] = "载入演示数据",
        ["account"] = "更新账号",
        ["petition.read"] = "查看信访件",
        ["petition.document"] = "下载文书",
        ["petition.receipt"] = "下载回执",
        ["petition.register"] = "登记信访件",
        ["petition.assign"] = "交办信访件",
        ["petition.accept"] = "受理信访件",
        ["petition.contact"] = "记录接谈",
        ["petition.conclude"] = "写诉求结论",
        ["petition.claim"] = "补充诉求要点",
        ["petition.describe"] = "更正信访件概述",
        ["petition.opinion.draft"] = "起草处理意见",
        ["petition.opinion.submit"] = "送审处理意见",
        ["petition.opinion.return"] = "退回处理意见",
        ["petition.opinion.approve"] = "审批处理意见",
        ["petition.deliver"] = "送达处理意见",
        ["petition.close"] = "办结信访件",
        [ListAudit.RevealAction] = "查看信访人身份",
        ["screening.list"] = "查看排查",
        ["screening.round.read"] = "查看排查轮次",
        ["screening.task.read"] = "查看排查任务",
        ["screening.checklist.publish"] = "发布排查清单",
        ["screening.plan.create"] = "建立排查计划",
        ["screening.round.open"] = "开始排查轮次",
        ["screening.answer"] = "填写排查",
        ["screening.effort"] = "填写排查方式",
        ["screening.submit"] = "提交排查",
        ["screening.hazard"] = "排查转隐患事项",
        ["board.read"] = "查看风险研判板",
        ["hazard.read"] = "查看隐患事项",
        ["hazard.register"] = "登记隐患事项",
        ["hazard.level"] = "确定风险等级",
        ["hazard.assess"] = "评估可控性",
        ["visit.plan"] = "安排走访",
        ["visit.record"] = "记录走访",
        ["report.read"] = "查看报告",
        ["report.download"] = "下载报告",
        ["report.draft"] = "起草报告",
        ["report.sign"] = "签发报告",
        ["calendar.read"] = "查看工作日历",
        ["calendar.install"] = "载入随程序发布的放假安排",
        ["calendar.save"] = "填写工作日历",
        ["calendar.follow"] = "按工作日历重算时限",
        ["system.status"] = "查看运行状态",
        ["audit.list"] = "查看审计日志",
        ["audit.verify"] = "校验审计日志",
    };

    private const string Denied = "denied.";

    public static string Of(string action) =>
        action.StartsWith(Denied, StringComparison.Ordinal) ? $"被拒绝：{Word(action[Denied.Length..])}" : Word(action);

    private static string Word(string code) => s_words.GetValueOrDefault(code, code);
}
