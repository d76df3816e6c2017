using Portal.Domain.Accounts;

namespace Portal.Features.Demo;

/// <summary>One invented account.</summary>
/// <param name="Unit">Path of the unit where the person works.</param>
/// <param name="Scope">Path of the subtree they may see.</param>
internal sealed record DemoAccount(string UserName, string DisplayName, PortalRole Role, string Unit, string Scope);
