using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Portal.Features.Operations;

/// <summary>Health for supervisors and load balancers: live without any I/O, ready when the store takes writes, the disk has room and jobs run.</summary>
public static class OperationsServices
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: ["ready"]).AddCheck<DiskHealth>("disk", tags: ["ready"])
            .AddCheck<JobHealth>("jobs", tags: ["ready"]);
        services.AddScoped<ReadStatus>();
        return services;
    }

    public static IEndpointRouteBuilder MapOperations(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = SayAsync }).AllowAnonymous();
        return endpoints;
    }

    /// <summary>Anybody may ask, so the answer names only which part is not well.</summary>
    private static Task SayAsync(HttpContext context, HealthReport report)
    {
        var unwell = report.Entries.Where(entry => entry.Value.Status != HealthStatus.Healthy).Select(entry => entry.Key).ToList();
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(unwell.Count == 0 ? "ready" : $"not ready: {string.Join(' ', unwell)}", context.RequestAborted);
    }
}
