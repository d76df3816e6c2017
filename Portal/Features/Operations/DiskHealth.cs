using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Portal.Data;

namespace Portal.Features.Operations;

/// <summary>Ready needs room for what is being written: at least 256 MiB free beside the data.</summary>
public sealed class DiskHealth(IOptions<PortalOptions> options) : IHealthCheck
{
    private const long MinFreeBytes = 256L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var free = new DriveInfo(options.Value.ResolvedDataDir()).AvailableFreeSpace;
        return Task.FromResult(free >= MinFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"disk: {free >> 20} MiB free"));
    }
}
