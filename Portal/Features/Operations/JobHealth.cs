using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Jobs;

namespace Portal.Features.Operations;

/// <summary>Ready means that jobs run: without them no round opens, no reminder goes out and no mail is delivered.</summary>
public sealed class JobHealth(JobHeartbeat heartbeat) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(heartbeat.IsAlive ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("jobs: no heartbeat"));
}
