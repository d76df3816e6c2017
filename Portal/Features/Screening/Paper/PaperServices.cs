using Portal.Domain;

namespace Portal.Features.Screening.Paper;

/// <summary>Registers the paper path of a task, and maps what is downloaded.</summary>
public static class PaperServices
{
    public static IServiceCollection AddPaper(this IServiceCollection services)
    {
        services.AddScoped<ReadBlankSheets>();
        services.AddScoped<PrintBlankSheets>();
        services.AddScoped<DownloadSheet>();
        services.AddScoped<FillFromSheet>();
        return services;
    }

    public static IEndpointRouteBuilder MapPaper(this IEndpointRouteBuilder endpoints)
    {
        var screening = endpoints.MapGroup("/screening").RequireAuthorization();
        screening.MapGet("/tasks/{id:guid}/paper", async (Guid id, PrintBlankSheets print, CancellationToken ct) => Send(await print.OfTaskAsync(id, ct)));
        screening.MapGet("/tasks/{id:guid}/sheet", async (Guid id, DownloadSheet download, CancellationToken ct) => Send(await download.HandleAsync(id, ct)));
        screening.MapGet("/rounds/{number}/paper", async (string number, PrintBlankSheets print, CancellationToken ct) => Send(await print.OfRoundAsync(number, ct)));
        return endpoints;
    }

    private static IResult Send(Result<SheetFile> file) => file.IsOk ? Results.File(file.Value.Content, file.Value.ContentType, file.Value.Name) : Results.NotFound();
}
