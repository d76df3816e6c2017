using Portal.Domain.Accounts;
using static MudBlazor.Icons.Material.Outlined;

namespace Portal.Shell;

/// <summary>The navigation of every role as data; order is the order in the drawer, the phone bar takes the first four.</summary>
public static class Destinations
{
    public static readonly Destination Workbench = new("工作台", "/", Home, 'w');
    public static readonly Destination Petitions = new("信访件", "/petitions", Mail, 'p');
    public static readonly Destination Screening = new("排查", "/screening", FactCheck, 's');
    public static readonly Destination Hazards = new("隐患事项", "/hazards", ListAlt, 'h', "隐患");
    public static readonly Destination Board = new("风险研判板", "/board", GridView, 'b', "研判板");
    public static readonly Destination Visits = new("走访回访", "/visits", DirectionsWalk, 'v', "走访");
    public static readonly Destination Reports = new("报告", "/reports", Description, 'r');
    public static readonly Destination Indicators = new("指标", "/indicators", Insights);
    public static readonly Destination Knowledge = new("知识库", "/knowledge", MenuBook);
    public static readonly Destination Calendar = new("工作日历", "/admin/calendar", CalendarMonth, PhoneText: "日历", Purpose: "国务院公布的放假和调休日期；所有期限按它计算。");
    public static readonly Destination Jobs = new("任务", "/jobs", PendingActions, Purpose: "开轮、提醒、起草月报等定时任务的时间表和运行记录，失败的可以在这里重跑。");
    public static readonly Destination Backups = new("备份", "/admin/backups", Backup, Purpose: "备份与恢复演练。");
    public static readonly Destination Status = new("运行状态", "/admin/status", MonitorHeart, PhoneText: "状态", Purpose: "程序版本、数据库和磁盘的大小、任务是否在走、邮件有没有发出去。");
    public static readonly Destination Users = new("用户与角色", "/admin/users", ManageAccounts, PhoneText: "用户", Purpose: "建立账号、改岗、停用、重设密码。");
    public static readonly Destination Units = new("组织机构", "/admin/units", AccountTree, PhoneText: "机构", Purpose: "矿、科室、区队、班组、承包队伍和周边村庄的层级与名称。");
    public static readonly Destination Scopes = new("数据范围", "/admin/scopes", AccountTree, PhoneText: "范围", Purpose: "各岗位能看到哪些单位的事项。");
    public static readonly Destination SignIn = new("登录与密码策略", "/admin/sign-in", Password, PhoneText: "登录策略", Purpose: "密码长度、锁定和会话时间。");
    public static readonly Destination Audit = new("审计日志", "/admin/audit", ReceiptLong, PhoneText: "日志", Purpose: "谁在什么时候做了什么、被拒绝了什么，按时间、操作和操作人查。");
    public static readonly Destination Reveals = new("查看身份记录", "/admin/audit/reveals", Visibility, PhoneText: "身份记录", Purpose: "每一次打开信访人身份的记录。");
    public static readonly Destination AuditCheck = new("日志校验", "/admin/audit/verify", Verified, PhoneText: "校验", Purpose: "从第一条起核对日志有没有被改、被删或插入。");

    /// <summary>What a role sees.</summary>
    public static IReadOnlyList<Destination> For(PortalRole role) => role switch
    {
        PortalRole.Cadre => [Workbench, Screening, Visits, Hazards, Knowledge],
        PortalRole.UnitHead => [Workbench, Petitions, Screening, Hazards, Visits, Indicators, Knowledge],
        PortalRole.Clerk => [Workbench, Petitions, Visits, Hazards, Screening, Reports, Indicators, Knowledge],
        PortalRole.Officer => [Workbench, Board, Hazards, Screening, Visits, Petitions, Reports, Indicators, Knowledge, Calendar],
        PortalRole.Leader => [Workbench, Board, Reports, Indicators, Petitions],
        PortalRole.SysAdmin => [Workbench, Jobs, Calendar, Backups, Status],
        PortalRole.SecAdmin => [Workbench, Users, Units, Scopes, SignIn],
        PortalRole.Auditor => [Workbench, Audit, Reveals, AuditCheck],
    };
}
