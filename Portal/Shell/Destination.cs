using Microsoft.AspNetCore.Components.Routing;

namespace Portal.Shell;

/// <summary>One entry of the navigation.</summary>
/// <param name="Text">What the drawer calls it.</param>
/// <param name="Href">Its route.</param>
/// <param name="Icon">One of Icons.Material.Outlined.</param>
/// <param name="Key">Letter after g; null for none.</param>
/// <param name="PhoneText">Name in the phone bar where the full one is too long.</param>
/// <param name="Purpose">What an administrator does there, said on their start page; null for pages that list matters.</param>
public sealed record Destination(string Text, string Href, string Icon, char? Key = null, string? PhoneText = null, string? Purpose = null)
{
    /// <summary>Whether pages below it light it up too; not where another entry lies below.</summary>
    public NavLinkMatch Match => Href is "/" or "/admin/audit" ? NavLinkMatch.All : NavLinkMatch.Prefix;
}
