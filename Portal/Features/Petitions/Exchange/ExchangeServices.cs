using Microsoft.AspNetCore.Mvc;
using Portal.Domain;
using Portal.Features.Petitions.Bulk;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Features.Petitions.Views;

namespace Portal.Features.Petitions.Exchange;

/// <summary>Registers finding and moving of many petitions, and maps the sheets that go out and come in.</summary>
public static class ExchangeServices
{
    /// <summary>A little more than the file, for the form around it.</summary>
    private const int MaxBody = XlsxGuard.MaxBytes + (64 * 1024);

    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddScoped<ListViews>();
        services.AddScoped<KeepViews>();
        services.AddScoped<AssignMany>();
        services.AddScoped<UndoAssignMany>();
        services.AddScoped<ReadLastBulk>();
        services.AddScoped<ExportPetitions>();
        services.AddScoped<ImportUploads>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportPetitions>();
        services.AddScoped<UndoImport>();
        services.AddScoped<ListImports>();
        return services;
    }

    public static IEndpointRouteBuilder MapExchange(this IEndpointRouteBuilder endpoints)
    {
        var sheets = endpoints.MapGroup("/petitions").RequireAuthorization();
        sheets.MapPost("/export", ExportAsync);
        sheets.MapGet("/import/template", () => Results.File(ImportSheets.Template(), ExcelFile.ContentType, "信访件导入模板.xlsx"));
        sheets.MapGet("/import/{id:guid}/faults", FaultsAsync);

        // The whole file stays in memory: in a temporary file its names would lie open on the disk.
        sheets.MapPost("/import/upload", UploadAsync)
            .WithFormOptions(bufferBody: false, memoryBufferThreshold: MaxBody, multipartBodyLengthLimit: MaxBody)
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        return endpoints;
    }

    // The form parameters are what makes the framework check the antiforgery token.
    private static async Task<IResult> ExportAsync([FromForm] string? columns, [FromForm] string? reason, HttpContext http, ExportPetitions export, CancellationToken ct)
    {
        var form = http.Request.Form;
        var address = new PetitionAddress(
            form["view"], form["q"], form["unit"], form["kind"], form["topic"], form["channel"], form["step"], form["from"], form["to"], form["sort"]).Kept();
        var file = await export.HandleAsync(address.Filter, address.Order, PetitionColumns.Read(columns), reason, ct);
        if (!file.IsOk)
        {
            return Results.LocalRedirect($"/petitions?{address.Query}&refused={file.Refusal.Code}");
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Value.Content, ExcelFile.ContentType, file.Value.Name);
    }

    private static async Task<IResult> UploadAsync(IFormFile? file, ImportUploads uploads, CancellationToken ct)
    {
        if (file is null || file.Length == 0)
        {
            return Refused(ImportRefusals.Empty);
        }

        if (file.Length > XlsxGuard.MaxBytes)
        {
            return Refused(ImportRefusals.TooLarge);
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        var kept = await uploads.KeepAsync(content.ToArray(), file.FileName, ct);
        return kept.IsOk ? Results.LocalRedirect($"/petitions/import?file={kept.Value:N}") : Refused(kept.Refusal);

        static IResult Refused(Refusal refusal) => Results.LocalRedirect($"/petitions/import?refused={refusal.Code}");
    }

    private static async Task<IResult> FaultsAsync(Guid id, bool? identity, ImportDesk desk, HttpContext http, CancellationToken ct)
    {
        var preview = await desk.PreviewAsync(id, null, identity ?? false, ct);
        if (!preview.IsOk)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.File(ImportSheets.Faults(preview.Value.Faults), ExcelFile.ContentType, "问题清单.xlsx");
    }
}
