using Hangfire;
using Hangfire.PostgreSql;
using Portal.Data;

namespace Portal.Jobs;

/// <summary>Hangfire is only the clock; every duty is a row in the database.</summary>
public static class JobsServices
{
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
        return services;
    }
}
