using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Portal.Data;
using Portal.Features.Accounts;
using Portal.Security;
using Portal.Shell;

namespace Portal.Cli;

/// <summary>Runs the portal.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = PortalHostBuilder.Create(args);
        var app = builder.Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        app.UseShell();
        app.UseAuthentication();
        app.UseCurrentUser();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapGet("/health/live", () => "ok");
        app.MapShell();
        app.MapAccounts();
        await app.RunAsync();
        return 0;
    }
}
