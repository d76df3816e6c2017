using Portal.Domain.Accounts;

namespace Portal.Tests.Support;

/// <summary>An account of the test organisation.</summary>
/// <param name="UnitPath">Where the person works.</param>
/// <param name="ScopePath">Top of the subtree they may see.</param>
public sealed record TestAccount(string UserName, string DisplayName, PortalRole Role, string UnitPath, string ScopePath);
