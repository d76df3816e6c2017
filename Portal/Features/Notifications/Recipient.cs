using Portal.Domain.Accounts;

namespace Portal.Features.Notifications;

/// <summary>An account that can be reminded.</summary>
/// <param name="UnitPath">Where the person works.</param>
/// <param name="ScopePath">Top of the subtree they may see; nobody is told of what they may not open.</param>
/// <param name="HasMail">Whether a mail address is on file.</param>
public sealed record Recipient(Guid Id, PortalRole Role, string UnitPath, string ScopePath, bool HasMail)
{
    /// <summary>Whether they are told because somebody is away.</summary>
    public bool StandsIn { get; init; }
}
