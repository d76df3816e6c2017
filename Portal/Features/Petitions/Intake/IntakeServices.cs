using Portal.Jobs;

namespace Portal.Features.Petitions.Intake;

/// <summary>Registers what surrounds the registration of a petition.</summary>
public static class IntakeServices
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddScoped<ReadIntake>();
        services.AddScoped<ConfirmReadBack>();
        services.AddScoped<CheckReceipt>();
        services.AddScoped<PrintReadBack>();
        services.AddScoped<FillPetitionerHashes>();
        services.AddScoped<FillPetitionerHashesJob>();
        services.AddSingleton(RecurringJobEntry.For<FillPetitionerHashesJob>("petitions.hashes", "20 1 * * *"));
        return services;
    }

    public static IEndpointRouteBuilder MapIntake(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/petitions/{number}/read-back", async (string number, PrintReadBack print, HttpContext http, CancellationToken ct) =>
        {
            var paper = await print.HandleAsync(number, ct);
            http.Response.Headers.CacheControl = "no-store";
            return paper.IsOk ? Results.File(paper.Value.Content, paper.Value.ContentType, paper.Value.FileName) : Results.NotFound();
        }).RequireAuthorization();
        return endpoints;
    }
}
