using Hangfire;
using Portal.Security;

namespace Portal.Jobs;

/// <summary>
/// A job that the clock starts: at its hour, and once when the portal starts, so that an hour slept through is caught up.
/// </summary>
/// <param name="Id">Stable name of the job.</param>
/// <param name="Cron">When, in Asia/Shanghai.</param>
/// <param name="Run">Enqueues or schedules it under its id.</param>
public sealed record RecurringJobEntry(string Id, string Cron, Action<IRecurringJobManager, string, string, RecurringJobOptions> Run)
{
    /// <summary>An entry for a job class with <c>RunAsync(CancellationToken)</c>.</summary>
    public static RecurringJobEntry For<TJob>(string id, string cron)
        where TJob : IPortalJob =>
        new(id, cron, (manager, jobId, expression, options) => manager.AddOrUpdate<TJob>(jobId, job => job.RunAsync(CancellationToken.None), expression, options));
}

/// <summary>A job that the clock starts. It may run twice, late or on two nodes; the second run changes nothing.</summary>
public interface IPortalJob
{
    Task RunAsync(CancellationToken ct);
}

/// <summary>Tells Hangfire all registered jobs at start-up and runs each once, to catch up on what was slept through.</summary>
public sealed class RecurringJobs(IRecurringJobManager manager, IEnumerable<RecurringJobEntry> entries, JobHeartbeat heartbeat) : BackgroundService
{
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        heartbeat.Start();
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = new RecurringJobOptions { TimeZone = ChinaTime.Zone, MisfireHandling = MisfireHandlingMode.Relaxed };
        foreach (var entry in entries)
        {
            entry.Run(manager, entry.Id, entry.Cron, options);
            manager.Trigger(entry.Id);
        }

        return Task.CompletedTask;
    }
}
