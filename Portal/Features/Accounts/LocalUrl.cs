namespace Portal.Features.Accounts;

/// <summary>Keeps redirects after sign-in inside the portal.</summary>
public static class LocalUrl
{
    /// <summary>The address when it is a path of this site, else the start page.</summary>
    public static string OrHome(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) && !IsSignIn(address) ? address : "/";

    private static bool IsSignIn(string address) =>
        address.StartsWith("/login", StringComparison.OrdinalIgnoreCase) || address.StartsWith("/logout", StringComparison.OrdinalIgnoreCase);
}
