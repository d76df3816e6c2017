using Hangfire;
using Hangfire.Storage;

namespace Portal.Jobs;

/// <summary>Whether the job clock is alive, asked of the storage that all nodes share: the outbox job runs every minute.</summary>
public sealed class JobHeartbeat(JobStorage storage)
{
    /// <summary>Id of the job whose runs are the pulse.</summary>
    public const string PulseJob = "notifications.deliver";

    /// <summary>When the pulse job last ran to its end; null before the first time, and while its newest run failed or is under way.</summary>
    public DateTimeOffset? LastRunAt
    {
        get
        {
            using var connection = storage.GetConnection();
            return connection.GetRecurringJobs([PulseJob]).SingleOrDefault() is { LastExecution: { } at, LastJobState: "Succeeded" }
                ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null;
        }
    }
}
