using Portal.Domain.Accounts;

namespace Portal.Shell;

/// <summary>What the roles are called.</summary>
public static class RoleWords
{
    public static string Word(this PortalRole role) => role switch
    {
        PortalRole.Cadre => "基层干部",
        PortalRole.UnitHead => "单位负责人",
        PortalRole.Clerk => "信访专员",
        PortalRole.Officer => "维稳专员",
        PortalRole.Leader => "领导",
        PortalRole.SysAdmin => "系统管理员",
        PortalRole.SecAdmin => "安全管理员",
        PortalRole.Auditor => "审计员",
    };
}
