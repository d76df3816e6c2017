using Portal.Features.Petitions.Exchange;
using Portal.Features.Screening.Templates.Sheets;

namespace Portal.Features.Screening.Templates;

/// <summary>Registers the editor of checklists and its sheet.</summary>
public static class TemplatesServices
{
    public static IServiceCollection AddTemplates(this IServiceCollection services)
    {
        services.AddScoped<ListTemplates>();
        services.AddScoped<ReadTemplate>();
        services.AddScoped<StartDraft>();
        services.AddScoped<EditDraft>();
        services.AddScoped<PublishDraft>();
        services.AddScoped<DiscardDraft>();
        services.AddScoped<CompareTemplates>();
        services.AddScoped<ExportTemplate>();
        services.AddScoped<ReadSheet>();
        return services;
    }

    public static IEndpointRouteBuilder MapTemplates(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/screening/templates/{id:guid}/sheet", SheetAsync).RequireAuthorization();
        return endpoints;
    }

    private static async Task<IResult> SheetAsync(Guid id, ExportTemplate export, HttpContext http, CancellationToken ct)
    {
        var file = await export.HandleAsync(id, ct);
        if (!file.IsOk)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Value.Content, ExcelFile.ContentType, file.Value.Name);
    }
}
