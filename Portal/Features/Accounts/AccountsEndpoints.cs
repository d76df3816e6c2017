using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Features.Accounts;

/// <summary>Signing out is a POST with its token, so that no foreign page can do it.</summary>
public static class AccountsEndpoints
{
    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/logout", SignOutAsync);
        return endpoints;
    }

    // The form parameter is what makes the framework check the antiforgery token.
    private static async Task<IResult> SignOutAsync(HttpContext http, [FromForm] string? reason, SignOutUser signOut, CancellationToken ct)
    {
        await signOut.HandleAsync(http.User, ct);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect("/login");
    }
}
