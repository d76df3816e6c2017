using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;

namespace Portal.Features.Accounts;

/// <summary>What is asked to make an account.</summary>
/// <param name="Password">Empty means a random one.</param>
public sealed record AccountForm(string UserName, string DisplayName, PortalRole Role, Guid? UnitId, Guid? ScopeUnitId, string Password);

/// <summary>An account that was made or given a new password.</summary>
/// <param name="Password">The random password, to be shown once; null when the administrator chose it.</param>
public sealed record AccountReceipt(Guid Id, string UserName, string? Password);

/// <summary>Whether a post and a scope go together.</summary>
internal static class AccountPlacement
{
    /// <summary>The fault of a role's post and scope; null when they fit.</summary>
    public static Refusal? Fault(PortalRole role, (string Path, Guid Id)? unit, (string Path, Guid Id)? scope) =>
        unit is null ? AccountRefusals.UnitMissing
        : scope is null ? AccountRefusals.ScopeMissing
        : role is PortalRole.Cadre or PortalRole.UnitHead && !scope.Value.Path.StartsWith(unit.Value.Path, StringComparison.Ordinal) ? AccountRefusals.ScopeTooWide
        : null;
}
