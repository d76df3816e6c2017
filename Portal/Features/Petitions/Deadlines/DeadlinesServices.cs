using Portal.Jobs;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Registers extensions, objections, the fast track, hearings and the nightly care of clocks.</summary>
public static class DeadlinesServices
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services)
    {
        services.AddScoped<AskExtension>();
        services.AddScoped<DecideExtension>();
        services.AddScoped<FileObjection>();
        services.AddScoped<DecideObjection>();
        services.AddScoped<LeaveFastTrack>();
        services.AddScoped<RecordHearing>();
        services.AddScoped<PrintLeaflet>();
        services.AddScoped<ReadDeadlines>();
        services.AddScoped<DeadlineDuties>();
        services.AddScoped<StartSilentClocks>();
        services.AddScoped<KeepClocksJob>();
        services.AddSingleton(RecurringJobEntry.For<KeepClocksJob>("petitions.clocks", "10 0 * * *"));
        return services;
    }

    public static IEndpointRouteBuilder MapDeadlines(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/petitions/{number}/leaflet", async (string number, PrintLeaflet print, HttpContext http, CancellationToken ct) =>
        {
            var leaflet = await print.HandleAsync(number, ct);
            http.Response.Headers.CacheControl = "no-store";
            return leaflet.IsOk ? Results.File(leaflet.Value.Content, leaflet.Value.ContentType, leaflet.Value.FileName) : Results.NotFound();
        }).RequireAuthorization();
        return endpoints;
    }
}
