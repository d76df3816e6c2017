using System.Security.Claims;

namespace Portal.Security;

/// <summary>Claims of the sign-in cookie; everything else is read from the database at each call.</summary>
public static class PortalClaims
{
    public const string Session = "sid";

    public static Guid? SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Session), out var id) ? id : null;

    public static Guid? UserOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
