using Microsoft.AspNetCore.Identity;
using Portal.Domain.Accounts;
using Portal.Domain.Organization;

namespace Portal.Data;

/// <summary>An account: one role, one post, one subtree that it may see.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    public string DisplayName { get; set; } = "";

    public PortalRole Role { get; set; }

    /// <summary>Where the person works.</summary>
    public Guid UnitId { get; set; }

    public OrgUnit? Unit { get; set; }

    /// <summary>Top of the subtree they may see.</summary>
    public Guid ScopeUnitId { get; set; }

    public OrgUnit? ScopeUnit { get; set; }

    public bool IsDisabled { get; set; }
}
