namespace Portal.Domain.Accounts;

/// <summary>The one role of an account. The last three are the separated administrators (三员) and never see content.</summary>
public enum PortalRole
{
    /// <summary>基层干部.</summary>
    Cadre,

    /// <summary>单位负责人.</summary>
    UnitHead,

    /// <summary>信访专员.</summary>
    Clerk,

    /// <summary>维稳专员.</summary>
    Officer,

    /// <summary>领导.</summary>
    Leader,

    /// <summary>系统管理员.</summary>
    SysAdmin,

    /// <summary>安全管理员.</summary>
    SecAdmin,

    /// <summary>审计员.</summary>
    Auditor,
}
