using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Portal.Features.Operations;

/// <summary>Health for supervisors and load balancers: live without any I/O, ready when the store takes writes.</summary>
public static class OperationsServices
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: ["ready"]).AddCheck<DiskHealth>("disk", tags: ["ready"]);
        services.AddScoped<ReadStatus>();
        return services;
    }

    public static IEndpointRouteBuilder MapOperations(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") }).AllowAnonymous();
        return endpoints;
    }
}
