using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Features.Accounts;
using Portal.Features.Calendar;
using Portal.Features.Inquiry;
using Portal.Features.Operations;
using Portal.Features.Reports;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Intake;
using Portal.Features.Screening;
using Portal.Features.Screening.Paper;
using Portal.Features.Screening.Templates;
using Portal.Jobs;
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

        await app.Services.GetRequiredService<InstallPublishedYears>().HandleAsync(CancellationToken.None);
        await app.Services.GetRequiredService<InstallDefaultChecklist>().HandleAsync(CancellationToken.None);
        await OfferSetupAsync(app.Services);

        app.UseTrustedProxies();
        app.UsePortalHeaders();
        app.UseShell();
        app.UseAuthentication();
        app.UseCurrentUser();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapShell();
        app.MapAccounts();
        app.MapInquiry();
        app.MapJobs();
        app.MapOperations();
        app.MapReports();
        app.MapAttachments();
        app.MapDeadlines();
        app.MapIntake();
        app.MapExchange();
        app.MapPaper();
        app.MapPetitions();
        app.MapTemplates();
        await app.RunAsync();
        return 0;
    }

    private static async Task OfferSetupAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<OfferSetup>().HandleAsync(CancellationToken.None) is { } code)
        {
            var url = services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicUrl.TrimEnd('/');
            Console.WriteLine($"还没有账号。请打开 {url}/setup?code={code} 建立单位和第一个账号；链接只能用一次，重新启动后换新的。");
        }
    }
}
