using Hangfire;
using Hangfire.PostgreSql;
using Microsoft.AspNetCore.Authorization;
using Portal.Data;

namespace Portal.Jobs;

/// <summary>Hangfire is only the clock; every duty is a row in the database.</summary>
public static class JobsServices
{
    private const string DashboardPolicy = "jobs";

    public static IServiceCollection AddJobs(this IServiceCollection services, PortalOptions options)
    {
        services.AddHangfire(hangfire =>
        {
            hangfire.SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            if (options.Database == DatabaseProvider.Sqlite)
            {
                hangfire.UseInMemoryStorage();
            }
            else
            {
                hangfire.UsePostgreSqlStorage(
                    o => o.UseNpgsqlConnection(options.Postgres),
                    new PostgreSqlStorageOptions { SchemaName = "hangfire", UseSlidingInvisibilityTimeout = true, DistributedLockTimeout = TimeSpan.FromMinutes(2), QueuePollInterval = TimeSpan.FromSeconds(2) });
            }
        });
        services.AddHangfireServer(server => server.WorkerCount = 2);
        services.AddHostedService<RecurringJobs>();
        services.AddSingleton<JobHeartbeat>();
        services.AddScoped<IAuthorizationHandler, RunsSystemHandler>();
        services.AddAuthorizationBuilder().AddPolicy(DashboardPolicy, policy => policy.RequireAuthenticatedUser().AddRequirements(new RunsSystem()));
        return services;
    }

    /// <summary>The dashboard at /jobs; job arguments are ids, and the connection string is never shown.</summary>
    public static IEndpointRouteBuilder MapJobs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHangfireDashboardWithAuthorizationPolicy(
            DashboardPolicy, "/jobs", new DashboardOptions { DisplayStorageConnectionString = false, DashboardTitle = "任务", AppPath = "/" });
        return endpoints;
    }
}
