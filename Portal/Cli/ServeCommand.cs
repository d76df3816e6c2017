using Portal.Data;
using Portal.Features.Accounts;
using Portal.Features.Operations;
using Portal.Features.Reports;
using Portal.Features.Petitions;
using Portal.Features.Screening;
using Portal.Security;
using Portal.Shell;

namespace Portal.Cli;

/// <summary>Runs the portal.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = PortalHostBuilder.Create([.. args.Where(arg => arg != "--demo")]);
        var app = builder.Build();
        await app.Services.GetRequiredService<StoreSetup>().PrepareAsync(CancellationToken.None);
        if (args.Contains("--demo"))
        {
            await DemoCommand.LoadAsync(app.Services);
        }

        await app.Services.GetRequiredService<InstallDefaultChecklist>().HandleAsync(CancellationToken.None);

        app.UsePortalHeaders();
        app.UseShell();
        app.UseAuthentication();
        app.UseCurrentUser();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapShell();
        app.MapAccounts();
        app.MapOperations();
        app.MapReports();
        app.MapPetitions();
        await app.RunAsync();
        return 0;
    }
}
