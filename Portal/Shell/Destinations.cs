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
    public static readonly Destination System = new("系统", "/admin", AdminPanelSettings, 'w');
    public static readonly Destination Jobs = new("任务", "/jobs", PendingActions);
    public static readonly Destination Backups = new("备份", "/admin/backups", Backup);
    public static readonly Destination Status = new("运行状态", "/admin/status", MonitorHeart);
    public static readonly Destination Users = new("用户与角色", "/admin/users", ManageAccounts, 'w', "用户");
    public static readonly Destination Units = new("组织机构", "/admin/units", AccountTree, null, "机构");
    public static readonly Destination Scopes = new("数据范围", "/admin/scopes", AccountTree, null, "范围");
    public static readonly Destination SignIn = new("登录与密码策略", "/admin/sign-in", Password, null, "登录策略");
    public static readonly Destination Audit = new("审计日志", "/admin/audit", ReceiptLong, 'w', "日志");
    public static readonly Destination Reveals = new("查看身份记录", "/admin/audit/reveals", Visibility, null, "身份记录");
    public static readonly Destination AuditCheck = new("日志校验", "/admin/audit/verify", Verified, null, "校验");

    /// <summary>What a role sees.</summary>
    public static IReadOnlyList<Destination> For(PortalRole role) => role switch
    {
        PortalRole.Cadre => [Workbench, Screening, Visits, Hazards, Knowledge],
        PortalRole.UnitHead => [Workbench, Petitions, Screening, Hazards, Visits, Indicators, Knowledge],
        PortalRole.Clerk => [Workbench, Petitions, Visits, Hazards, Screening, Reports, Indicators, Knowledge],
        PortalRole.Officer => [Workbench, Board, Hazards, Screening, Visits, Petitions, Reports, Indicators, Knowledge],
        PortalRole.Leader => [Workbench, Board, Reports, Indicators, Petitions],
        PortalRole.SysAdmin => [System, Jobs, Backups, Status],
        PortalRole.SecAdmin => [Users, Units, Scopes, SignIn],
        PortalRole.Auditor => [Audit, Reveals, AuditCheck],
    };
}
