using Portal.Jobs;

namespace Portal.Features.Reports;

/// <summary>Registers the reports, their job on the 1st and the download.</summary>
public static class ReportsServices
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddScoped<CompileMonthlyReport>();
        services.AddScoped<DraftMonthlyReport>();
        services.AddScoped<SignReport>();
        services.AddScoped<ReadReport>();
        services.AddScoped<DownloadReport>();
        services.AddScoped<ListReports>();
        services.AddScoped<ListReportUnits>();
        services.AddScoped<DraftReportsJob>();
        services.AddSingleton(RecurringJobEntry.For<DraftReportsJob>("draft-reports", "30 0 1 * *"));
        return services;
    }

    public static IEndpointRouteBuilder MapReports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/reports/{number}/pdf", async (string number, DownloadReport download, CancellationToken ct) =>
        {
            var file = await download.HandleAsync(number, ct);
            return file.IsOk ? Results.File(file.Value.Content, "application/pdf", file.Value.Name) : Results.NotFound();
        });
        return endpoints;
    }
}
